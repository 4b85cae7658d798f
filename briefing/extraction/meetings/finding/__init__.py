"""What speaks of a meeting: the words, their other senses, journeys and acts of state."""
