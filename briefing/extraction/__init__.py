"""From a story to its briefing: spaCy's parse, then one component a kind of record.

`pipeline.load` makes the spaCy pipeline, `pipeline.analyse` runs a story through it. Importing this
package imports nothing heavy.
"""
