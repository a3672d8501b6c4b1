"""The plan's indicators as a reader has chosen them: which, in what order, as charts and as a list to take along."""
