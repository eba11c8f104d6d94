"""What do we say to each door? One module a letter; each yields a neutral document."""
