"""Rankings: places over time, the targets beside them, and the national rankings."""
