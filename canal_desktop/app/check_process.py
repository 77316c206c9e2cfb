"""The process that tries patterns and JSON schemas on answers: some of them never end, and then it is ended.

Run as a file of its own. Each line on standard input is a request as JSON, each line on standard output its answer:
`verdict` (passed, failed, unchecked), `reason` (one of REASONS in checking) and `detail`. It ends when its input does.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any

from jsonschema import SchemaError
from jsonschema.exceptions import best_match
from jsonschema.validators import validator_for
from referencing import Registry
from referencing.exceptions import Unresolvable

FENCED = re.compile(r"^[ \t]*(`{3,}|~{3,})[^\n]*\n(.*?)^[ \t]*\1", re.DOTALL | re.MULTILINE)
MOST_QUOTED = 160


def try_pattern(request: dict[str, Any]) -> tuple[str, str, str]:
    """Whether a pattern of Python's `re` is found in the text."""
    flags = re.IGNORECASE if request["ignores_case"] else re.NOFLAG
    try:
        found = re.search(request["pattern"], request["text"], flags)
    except (re.error, RecursionError, OverflowError) as error:
        return "unchecked", "bad pattern", str(error)
    return ("passed", "", "") if found else ("failed", "no match", "")


def try_schema(request: dict[str, Any]) -> tuple[str, str, str]:
    """Whether the JSON in the text fits a schema."""
    try:
        schema = json.loads(request["schema"])
    except (ValueError, RecursionError) as error:
        return "unchecked", "schema not json", str(error)
    try:
        found = json_in(request["text"])
    except (ValueError, RecursionError) as error:
        return "failed", "answer not json", str(error)
    try:
        kind = validator_for(schema)
        kind.check_schema(schema)
        # A registry of its own: nothing that a schema refers to is ever fetched.
        misfit = best_match(kind(schema, registry=Registry()).iter_errors(found))
    except SchemaError as wrong:
        return "unchecked", "no schema", _short(wrong.message)
    except Unresolvable as wrong:
        return "unchecked", "refers elsewhere", _short(str(wrong.ref))
    except (re.error, RecursionError, TypeError, AttributeError) as wrong:
        return "unchecked", "schema of no use", _short(str(wrong))
    if misfit is None:
        return "passed", "", ""
    return "failed", "misfit", f"{misfit.json_path}: {_short(misfit.message)}"


def json_in(text: str) -> Any:
    """The JSON that a text is, or the first that stands in a block of code in it; raises ValueError for none."""
    try:
        return json.loads(text, parse_constant=_no_number)
    except ValueError:
        for _fence, block in FENCED.findall(text):
            try:
                return json.loads(block, parse_constant=_no_number)
            except ValueError:
                continue
        raise


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= MOST_QUOTED else line[: MOST_QUOTED - 1] + "…"


def main() -> None:
    """Say that it is ready, then answer until there are no more requests."""
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write("{}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        request = json.loads(line)
        verdict, reason, detail = (try_pattern if request["do"] == "pattern" else try_schema)(request)
        sys.stdout.write(json.dumps({"verdict": verdict, "reason": reason, "detail": detail}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
