"""Which files leave the house? PDF files, proved before they are called done."""
