"""Which doors are open, why, in which order, until when? One module a door."""
