"""``python -m ktudash``."""

import sys

from ktudash.cli import main

sys.exit(main())
