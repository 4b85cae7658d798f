"""Whether a meeting is held, ahead or off, and how sure that is."""
