"""What did the person tell us? The typed case, its approximate dates, its saved form."""
