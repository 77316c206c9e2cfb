"""Where the frozen program begins."""

import sys

from canal_desktop.__main__ import main

sys.exit(main())
