"""Briefings out: Markdown and JSON."""
