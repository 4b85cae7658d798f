"""Which tellings are of one meeting."""
