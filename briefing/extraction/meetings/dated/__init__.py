"""Dated one-off actions and deadlines."""
