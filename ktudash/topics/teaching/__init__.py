"""Teaching: electronic resources, accredited programmes, training and degrees of the staff.

The modules of charts are imported here in the reading order of their page.
"""

from ktudash.topics.teaching import resources  # isort: skip
from ktudash.topics.teaching import staff  # isort: skip

__all__ = ["resources", "staff"]
