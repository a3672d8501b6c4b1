"""Who owes what: the board of a year's reporting, the round that the director opens and closes, who answers for what.

What is shown is a function of the link. What the office sets is kept at once, signed, and never changed.
"""
