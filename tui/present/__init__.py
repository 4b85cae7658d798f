"""From records to the lines a view shows: pure functions, without a screen."""
