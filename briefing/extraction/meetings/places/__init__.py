"""Where a meeting is."""
