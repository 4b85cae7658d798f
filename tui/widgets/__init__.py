"""The views: stories, briefing and article, each drawn line by line."""
