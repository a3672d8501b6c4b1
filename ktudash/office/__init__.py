"""What the office asks of the reporting of a year: the board with its statuses, the digest, and their commands."""

from ktudash.office.command import add_parsers
from ktudash.office.year import board_of_year, usual_year

__all__ = ["add_parsers", "board_of_year", "usual_year"]
