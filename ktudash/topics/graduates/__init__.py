"""Graduates: who finds work, under which definition, and what the plan asks for."""
