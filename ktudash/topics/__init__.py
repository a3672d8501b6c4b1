"""One subject a room: its rule, its charts and its page."""
