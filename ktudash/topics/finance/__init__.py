"""Finance: what the university earned, owned and owed, and what both plans expect of its money."""
