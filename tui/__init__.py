"""The Textual app that shows the briefings."""
