"""The scorers our results are accepted by, as they were handed to us; only their imports are changed."""
