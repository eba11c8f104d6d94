"""What do we ask next? Pages, fields and the way through them, without a window."""
