"""The page of help: the marks with a picture of each, the rule behind every status and number, the glossary."""
