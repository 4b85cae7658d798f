"""What covers the whole terminal or lies over it: the reading room and its dialogs."""
