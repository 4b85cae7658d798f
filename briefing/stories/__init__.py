"""Articles in: files, pages, feeds and mail become `Story` records; the library keeps them."""
