"""The sections of a changelog since a version."""

from __future__ import annotations

from canal_desktop.domain.changelog import News, news_since

LOG = """# Changelog

Each change, newest first.

## 0.3.0 - 2027-01-02

### Added
- **Bold** thing
  that goes on.
- Another with `code`.

## 0.2.0

### Fixed
- A fault.

## 0.1.0
- The beginning.
"""


def test_one_section_where_one_version_came() -> None:
    text = "0.3.0 - 2027-01-02\n\nAdded\n• Bold thing that goes on.\n• Another with code."
    assert news_since(LOG, "0.2.0") == News(text, headings=(0, 2))


def test_all_sections_that_came_meanwhile() -> None:
    news = news_since(LOG, "0.1.0")

    lines = news.text.split("\n")
    assert [lines[number] for number in news.headings] == ["0.3.0 - 2027-01-02", "Added", "0.2.0", "Fixed"]
    assert news.text.endswith("0.2.0\n\nFixed\n• A fault.")


def test_the_newest_where_the_version_is_not_known_or_the_newest_itself() -> None:
    newest = news_since(LOG, "0.2.0")

    assert news_since(LOG, "") == newest
    assert news_since(LOG, "9.9.9") == newest
    assert news_since(LOG, "0.3.0") == newest


def test_a_log_without_sections_is_shown_whole() -> None:
    assert news_since("Nothing yet.\n", "0.1.0") == News("Nothing yet.")
