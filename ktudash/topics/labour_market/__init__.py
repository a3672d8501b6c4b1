"""The labour market: vacancies by region and industry, what the plan expects, what the x may hide.

The modules of charts are imported here in the reading order of their page.
"""

from ktudash.topics.labour_market import regions  # isort: skip
from ktudash.topics.labour_market import bounds  # isort: skip
from ktudash.topics.labour_market import occupations  # isort: skip
from ktudash.topics.labour_market import demand  # isort: skip

__all__ = ["bounds", "demand", "occupations", "regions"]
