"""Set up what is missing, then open Canal Desktop, or run its tests or checks: see `python3 run.py --help`."""

# Any Python 3 must be able to read this file, to say what is wrong; what needs a new one is in tools/setup.
import sys
from pathlib import Path

OLDEST = (3, 11)
FIRST_UNTRIED = (3, 14)
EXIT_NOT_READY = 3


def main() -> int:
    """Refuse a Python that cannot run the program, else hand over; returns the exit code."""
    version = tuple(sys.version_info[:2])
    if version < OLDEST or version >= FIRST_UNTRIED:
        sys.stderr.write(
            "Canal Desktop needs Python 3.11, 3.12 or 3.13 and this is "
            + ".".join(str(part) for part in sys.version_info[:3])
            + "; where a fitting one is installed, start it by name, as in: python3.12 run.py\n"
        )
        return EXIT_NOT_READY
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from tools.setup.commands import main as command

    return command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
