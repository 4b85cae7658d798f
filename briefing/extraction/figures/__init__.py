"""Amounts and what they measure. `finder` is the spaCy component; `reading.amounts_in` needs the words alone.

Importing this package imports nothing heavy: the app reads single amounts with it, without spaCy.
"""
