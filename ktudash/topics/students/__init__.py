"""Students: how many study at which level, who pays, and what the plans ask for.

The modules of charts are imported here in the reading order of their page.
"""

from ktudash.topics.students import charts  # isort: skip
from ktudash.topics.students import funding  # isort: skip
from ktudash.topics.students import directions  # isort: skip

__all__ = ["charts", "directions", "funding"]
