"""When a meeting is."""
