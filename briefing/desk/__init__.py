"""What needs more than one story: analysis with its cache, search, the agenda, the dossier, the course of a figure."""
