"""The plan audited: what contradicts what, how bad it is, how it stands with the office, and where it can be seen."""
