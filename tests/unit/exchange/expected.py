"""All samples of files of other programs and of our own, and what a reader expects to find in each."""

from __future__ import annotations

from tests.unit.exchange import expected_accounts, expected_own, expected_programs, expected_servers

EXPECTED = {
    **expected_accounts.SAMPLES,
    **expected_servers.SAMPLES,
    **expected_programs.SAMPLES,
    **expected_own.SAMPLES,
}
"""By the name of the sample in tests/samples/imports; tests.unit.exchange.seen.placed puts one somewhere as a file."""
