"""Where the frozen program begins."""

import os
import sys

from canal_desktop.frozen import leave_freezers_variables, run_part

leave_freezers_variables(os.environ)
if not run_part(sys.argv[1:]):
    from canal_desktop.__main__ import main

    sys.exit(main())
