"""Strategic Lines: every indicator's targets, gap and status, by filter, search and link."""
