"""What is believed of a place that updates come from: what is signed, new enough, and the file that was signed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from tuf.api.metadata import Metadata

from canal_desktop.domain.errors import UpdateFailed
from canal_desktop.updates import source as sentences
from canal_desktop.updates.source import UpdateSource
from tests.servers.update_server import ADDRESS, Released, fetch_from
from tools.packages.update_keys import NAMES, PASSPHRASE, load_key, main, replace_key
from tools.packages.update_repository import main as repository
from tools.packages.update_repository import renew

if TYPE_CHECKING:
    from pathlib import Path

ARCHIVE = "canal-desktop-0.2.0.tar.gz"


@pytest.fixture
def released(tmp_path: Path) -> Released:
    made = Released(tmp_path / "maker")
    made.add("0.2.0")
    return made


def seen(released: Released, folder: Path, root: bytes | None = None) -> UpdateSource:
    """A new look of a program that keeps what it saw in a folder."""
    return UpdateSource(folder, root or released.root, ADDRESS, fetch_from(released.web))


def refused(released: Released, folder: Path) -> str:
    with pytest.raises(UpdateFailed) as caught:
        seen(released, folder).newest()
    return str(caught.value)


def change(path: Path, old: bytes, new: bytes) -> None:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new, 1))


def test_the_newest_version_and_its_archive_are_had(released: Released, tmp_path: Path) -> None:
    look = seen(released, tmp_path / "seen")
    newest = look.newest()
    assert (newest.version, newest.page) == ("0.2.0", "https://example.com/releases")
    assert newest.archives == {"tar-linux-x86_64": ARCHIVE}
    to, told = tmp_path / "got" / ARCHIVE, []
    look.download(ARCHIVE, to, told.append)
    assert to.read_bytes() == (released.place / ARCHIVE).read_bytes()
    assert told == [look.size_of(ARCHIVE)] == [to.stat().st_size]


def test_a_second_look_asks_for_what_may_have_changed_alone(released: Released, tmp_path: Path) -> None:
    seen(released, tmp_path / "seen").newest()
    asked: list[str] = []
    UpdateSource(tmp_path / "seen", released.root, ADDRESS, fetch_from(released.web, asked)).newest()
    assert asked[:2] == ["metadata/2.root.json", "metadata/timestamp.json"]
    assert [path for path in asked[2:] if not path.endswith("latest.json")] == []


@pytest.mark.parametrize("role", ["timestamp", "1.snapshot", "1.targets"])
def test_a_list_that_somebody_changed_is_not_believed(released: Released, tmp_path: Path, role: str) -> None:
    change(released.web / "metadata" / f"{role}.json", b'"version":1', b'"version":9')
    assert refused(released, tmp_path / "seen") == sentences.NOT_SIGNED


def test_a_list_that_is_signed_by_others_is_not_believed(released: Released, tmp_path: Path) -> None:
    other = Released(tmp_path / "other")
    other.add("9.9.9")
    released.web = other.web
    assert refused(released, tmp_path / "seen") == sentences.NOT_SIGNED


def test_a_list_of_versions_that_was_exchanged_is_not_believed(released: Released, tmp_path: Path) -> None:
    change(released.target(".latest.json"), b"0.2.0", b"0.9.0")
    assert refused(released, tmp_path / "seen") == sentences.NOT_THE_FILE


def test_an_older_list_than_the_one_before_is_not_believed(released: Released, tmp_path: Path) -> None:
    old = (released.web / "metadata" / "timestamp.json").read_bytes()
    released.add("0.3.0")
    assert seen(released, tmp_path / "seen").newest().version == "0.3.0"
    (released.web / "metadata" / "timestamp.json").write_bytes(old)
    assert refused(released, tmp_path / "seen") == sentences.OLDER


def test_a_list_that_has_expired_is_not_believed(released: Released, tmp_path: Path) -> None:
    renew(released.web, released.keys, days=-1)
    assert refused(released, tmp_path / "seen") == sentences.OUTDATED
    renew(released.web, released.keys)
    assert seen(released, tmp_path / "seen").newest().version == "0.2.0"


@pytest.mark.parametrize("change_to", ["other", "longer"])
def test_an_archive_that_is_not_the_signed_one_is_thrown_away(
    released: Released, tmp_path: Path, change_to: str
) -> None:
    look = seen(released, tmp_path / "seen")
    look.newest()
    target = released.target(ARCHIVE)
    data = target.read_bytes()
    target.write_bytes(b"\0" * len(data) if change_to == "other" else data + b"\0")
    to = tmp_path / "got" / ARCHIVE
    with pytest.raises(UpdateFailed, match="not the file that was signed"):
        look.download(ARCHIVE, to)
    assert list(to.parent.iterdir()) == []


def test_a_file_that_is_not_listed_is_not_asked_for(released: Released, tmp_path: Path) -> None:
    look = seen(released, tmp_path / "seen")
    look.newest()
    with pytest.raises(UpdateFailed, match="not complete"):
        look.download("another.tar.gz", tmp_path / "got")


def test_keys_can_be_replaced_one_by_one_and_older_programs_follow(released: Released, tmp_path: Path) -> None:
    seen(released, tmp_path / "seen").newest()
    first = released.root
    former = load_key(released.keys, "targets").public_key.keyid
    for name in NAMES:
        replace_key(released.keys, name)
    released.add("0.3.0")
    assert load_key(released.keys, "targets").public_key.keyid != former
    for folder in ("seen", "new"):
        assert seen(released, tmp_path / folder, first).newest().version == "0.3.0"


def test_a_root_that_one_key_alone_has_signed_is_not_believed(released: Released, tmp_path: Path) -> None:
    root = Metadata.from_bytes((released.keys / "root.json").read_bytes())
    root.signed.version = 2
    root.sign(load_key(released.keys, "root-1"))
    (released.web / "metadata" / "2.root.json").write_bytes(root.to_bytes())
    assert refused(released, tmp_path / "seen") == sentences.NOT_SIGNED


def test_a_list_that_this_version_does_not_understand_is_told(released: Released, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="newest"):
        released.add("newest")
    # Its own tool makes no such list: another one does.
    targets = released.web / "metadata" / "1.targets.json"
    signed = Metadata.from_bytes(targets.read_bytes())
    data = b'{"version": "newest", "notes": "", "page": "", "archives": {}}'
    from tuf.api.metadata import TargetFile

    signed.signed.targets["latest.json"] = TargetFile.from_data("latest.json", data, ["sha256"])
    digest = signed.signed.targets["latest.json"].hashes["sha256"]
    (released.web / "targets" / f"{digest}.latest.json").write_bytes(data)
    signed.sign(load_key(released.keys, "targets"))
    targets.write_bytes(signed.to_bytes())
    assert refused(released, tmp_path / "seen") == sentences.NOT_UNDERSTOOD


def test_keys_are_encrypted_where_a_passphrase_is_given_and_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(PASSPHRASE, "correct horse")
    keys = tmp_path / "keys"
    assert main(["new", str(keys)]) == 0
    assert "not encrypted" not in capsys.readouterr().out
    assert b"ENCRYPTED" in (keys / "targets.pem").read_bytes()
    assert (keys / "targets.pem").stat().st_mode & 0o077 == 0
    before = (keys / "targets.pem").read_bytes()
    assert main(["new", str(keys)]) == 1
    assert (keys / "targets.pem").read_bytes() == before
    monkeypatch.setenv(PASSPHRASE, "wrong")
    assert main(["replace", str(keys), "online"]) == 1


def test_the_command_adds_a_version_and_renews_its_list(
    released: Released, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    web, archive, notes = tmp_path / "web", released.place / ARCHIVE, tmp_path / "notes.md"
    notes.write_text("- Faster", encoding="utf-8")
    assert repository(["renew", str(web), str(released.keys)]) == 1
    assert "no version was added yet" in capsys.readouterr().err
    words = ["--version", "0.2.0", "--notes", str(notes), "--archive", f"tar-linux-x86_64={archive}"]
    assert repository(["add", str(web), str(released.keys), *words]) == 0
    assert repository(["renew", str(web), str(released.keys)]) == 0
    timestamp = json.loads((web / "metadata" / "timestamp.json").read_text(encoding="utf-8"))["signed"]
    assert timestamp["version"] == 2
    assert datetime.fromisoformat(timestamp["expires"]) - datetime.now(UTC) < timedelta(days=31)
    released.web = web
    assert seen(released, tmp_path / "seen").newest().notes == "- Faster"
