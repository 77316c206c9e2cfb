"""A folder of resources as a frozen program has it, with catalogues that a test wrote."""

from __future__ import annotations

from pathlib import Path

from tools.ts_file import Message, compile_catalogue, write_catalogue

ROOT = Path(__file__).parents[2]


def frozen_folder(folder: Path, language: str, forms: dict[str, list[str]]) -> Path:
    """Make the folder for sys._MEIPASS: all that there is, but of the catalogues only this one.

    Args:
        folder: is filled.
        language: the catalogue's.
        forms: of each text; several are forms for counts.
    """
    translations = folder / "resources" / "translations"
    translations.mkdir(parents=True)
    for path in (ROOT / "resources").iterdir():
        if path.name != translations.name:
            (folder / "resources" / path.name).symlink_to(path)
    source = translations / f"canal_{language}.ts"
    messages = [Message(text, "", len(those) > 1, ("a.py",), those) for text, those in forms.items()]
    write_catalogue(source, language, messages)
    compile_catalogue(source, source.with_suffix(".qm"))
    return folder
