"""The Debian package."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from textwrap import indent
from typing import TYPE_CHECKING

from tools.packages.debian_changelog import debian_changelog
from tools.packages.depends import RECOMMENDED, SUGGESTED, depends
from tools.packages.facts import EPOCH, HOMEPAGE, MAINTAINER, NAME, ROOT, SUMMARY
from tools.packages.freeze import INSTALLED_AS, INTERNAL
from tools.packages.linux_share import LINUX, compressed, write_share
from tools.packages.tree import same_age

if TYPE_CHECKING:
    from pathlib import Path

    from tools.packages.facts import Facts

ARCHITECTURE = "amd64"
DESCRIPTION = """\
A native window for conversations with language models. The key is kept in
the keyring, conversations on your own disk; an answer that has begun to
arrive is not lost.
.
Markdown, formulas and diagrams, attachments, tools (MCP servers), search
in all messages, versions of every answer, imports and exports."""


def make_deb(facts: Facts, bundle: Path, into: Path, *, compression: str) -> Path:
    """Make the package of a frozen program; returns its file.

    Args:
        facts: of the build.
        bundle: the frozen program.
        into: the folder for the package; a folder for its content is made beside it.
        compression: "xz" for release, "zstd" to have it quickly.

    Raises:
        subprocess.CalledProcessError: dpkg-deb could not do it.
    """
    tree = into / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr" / "lib" / NAME
    shutil.copytree(bundle, program, symlinks=True)
    (program / INSTALLED_AS).write_text("deb\n", encoding="ascii")
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    write_share(facts, tree / "usr" / "share")
    _write_documents(facts, tree, program / INTERNAL)
    _write_control(facts, tree, depends(bundle))
    same_age(tree, facts.epoch)
    package = into / f"{NAME}_{facts.version}_{ARCHITECTURE}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(tree), str(package)],
        check=True,
        env={"PATH": "/usr/bin:/bin", EPOCH: str(facts.epoch)},
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(tree)
    return package


def _write_documents(facts: Facts, tree: Path, internal: Path) -> None:
    documents = tree / "usr" / "share" / "doc" / NAME
    documents.mkdir(parents=True)
    changelog = debian_changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), facts)
    (documents / "changelog.gz").write_bytes(compressed(changelog))
    shutil.copyfile(LINUX / "copyright", documents / "copyright")
    for notice in ("THIRD-PARTY.md", "licences"):
        if (internal / notice).exists():
            (documents / notice).symlink_to(f"../../../lib/{NAME}/{INTERNAL}/{notice}")
    overrides = tree / "usr" / "share" / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(LINUX / "lintian-overrides", overrides)


def _write_control(facts: Facts, tree: Path, needed: tuple[str, ...]) -> None:
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    control = tree / "DEBIAN"
    control.mkdir()
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    fields = {
        "Package": NAME,
        "Version": facts.version,
        "Architecture": ARCHITECTURE,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(needed),
        "Recommends": ", ".join(RECOMMENDED),
        "Suggests": ", ".join(SUGGESTED),
        "Section": "net",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": f"{SUMMARY}\n{indent(DESCRIPTION, ' ')}",
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (control / "control").write_text(text, encoding="utf-8")
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}"
        for path in files
    )
    (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
