"""Financial stability: the plan's Z, what it is made of, how firm it is, and what assumptions would change."""
