"""What concerns every indicator of both plans, whatever its subject."""
