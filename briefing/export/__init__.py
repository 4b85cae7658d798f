"""Briefings out: Markdown, plain text, JSON, iCalendar."""
