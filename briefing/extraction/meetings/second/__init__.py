"""A second look at what was passed over: meetings told in passing, where the text tells them nowhere else."""
