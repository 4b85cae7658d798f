"""What the reader wrote: notes, stars, tags, corrections, anchored to the text, kept in TinyDB."""
