"""The domain of briefing: stories in, briefings out, the reader's annotations over them.

Nothing here knows the terminal, and importing this package does not import spaCy.
"""

__version__ = "0.1.0"
