"""Who meets whom, and the names to show."""
