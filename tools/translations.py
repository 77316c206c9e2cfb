"""Keeps the catalogues of the program's languages up to date with its source; docs/translating.md says how.

python -m tools.translations                           read the texts, update and compile all catalogues
python -m tools.translations --check                   list what is missing or wrong; exit code 1 if anything is
python -m tools.translations --missing LANGUAGE        print what is to be translated, as JSON
python -m tools.translations --take LANGUAGE FILE      put in translations of a JSON file, and compile
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.texts_in_code import ROOT, Text, texts_in
from tools.translation_faults import faults_of
from tools.ts_file import LANGUAGES, Message, compile_catalogue, forms_for, read_catalogue, write_catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = ROOT / "resources" / "translations"
SEPARATOR = "\u0004"
"""Between a text and what it is about, in the keys of a JSON file; gettext does it the same way."""
NOT_BEGUN: tuple[str, ...] = ()
"""Languages with hardly any texts yet, whose catalogues are not expected to be whole."""

Texts = dict[tuple[str, str], Text]
Catalogue = dict[tuple[str, str], Message]


def catalogue_path(language: str) -> Path:
    """The file that people change; the one that the program reads ends in .qm."""
    return FOLDER / f"canal_{language}.ts"


def brought_up_to_date(texts: Texts, language: str, catalogue: Catalogue) -> list[Message]:
    """A message for each text, with the translation that there is; what the program does not say any more is gone."""
    messages = []
    for text in texts.values():
        old = catalogue.get(text.key)
        kept = old is not None and old.many == text.many
        count = forms_for(language, many=text.many)
        forms = [*(old.forms if old and kept else []), *[""] * count][:count]
        is_draft = bool(old and kept and old.is_draft and any(forms))
        messages.append(Message(text.text, text.about, text.many, tuple(sorted(text.where)), forms, is_draft))
    return messages


def faults_in(texts: Texts, language: str, catalogue: Catalogue) -> list[str]:
    """What keeps a catalogue from being whole and sound, a line each."""
    faults = [f"{key[0]!r} is not in the catalogue" for key in texts if key not in catalogue]
    for key, message in catalogue.items():
        if (text := texts.get(key)) is None:
            faults.append(f"{message.text!r} is in the catalogue, and not in the program")
        elif not message.is_done:
            faults.append(f"{message.text!r} is not translated")
        else:
            faults += [f"{message.text!r}: {fault}" for fault in form_faults(text, language, message.forms)]
    return faults


def form_faults(text: Text, language: str, forms: list[str]) -> list[str]:
    """What is wrong with the forms of a translation."""
    if len(forms) != (wanted := forms_for(language, many=text.many)):
        return [f"has {len(forms)} forms for counts, not {wanted}"]
    if not all(forms):
        return ["is empty"]
    return [
        f"{form!r} {fault}" if len(forms) > 1 else fault
        for form in forms
        for fault in faults_of(text.text, form, text.places, many=text.many)
    ]


def is_compiled(language: str) -> bool:
    """Whether what the program reads was made of the catalogue as it is."""
    source = catalogue_path(language)
    with tempfile.TemporaryDirectory() as folder:
        anew = Path(folder, "anew.qm")
        compile_catalogue(source, anew)
        compiled = source.with_suffix(".qm")
        return compiled.exists() and compiled.read_bytes() == anew.read_bytes()


def share_done(catalogue: Catalogue) -> float:
    """How much is translated, 0 to 1."""
    return sum(message.is_done for message in catalogue.values()) / max(1, len(catalogue))


def take(texts: Texts, language: str, catalogue: Catalogue, given: Mapping[str, Any]) -> list[str]:
    """Put translations into a catalogue; returns what is refused, and why.

    Args:
        texts: those of the program.
        language: the catalogue's.
        catalogue: is changed.
        given: by text, or text, SEPARATOR and what it is about: the translation, or a list with its forms for counts.
    """
    refused = []
    for name, translation in given.items():
        source, _, about = name.partition(SEPARATOR)
        text, message = texts.get((source, about)), catalogue.get((source, about))
        if text is None or message is None:
            refused.append(f"{name!r} is not known")
            continue
        forms = [translation] if isinstance(translation, str) else list(translation)
        if faults := form_faults(text, language, forms):
            refused += [f"{name!r}: {fault}" for fault in faults]
        else:
            message.forms, message.is_draft = forms, False
    return refused


def update_all(texts: Texts) -> None:
    """Bring all catalogues up to date and compile them."""
    for language in LANGUAGES:
        path = catalogue_path(language)
        catalogue = read_catalogue(path)
        write_catalogue(path, language, brought_up_to_date(texts, language, catalogue))
        compile_catalogue(path, path.with_suffix(".qm"))


def check_all(texts: Texts) -> list[str]:
    """What is missing or wrong in the catalogues of languages that are begun, and in what was compiled of any."""
    faults = []
    for language in LANGUAGES:
        if not is_compiled(language):
            faults.append(f"{language}: canal_{language}.qm is not made of what canal_{language}.ts is now")
        if language not in NOT_BEGUN:
            catalogue = read_catalogue(catalogue_path(language))
            faults += [f"{language}: {fault}" for fault in faults_in(texts, language, catalogue)]
    return faults


def missing_in(texts: Texts, language: str) -> list[dict[str, object]]:
    """What is still to be translated into a language."""
    messages = brought_up_to_date(texts, language, read_catalogue(catalogue_path(language)))
    return [
        {
            "id": number,
            "text": message.text,
            "many": message.many,
            "about": message.about,
            "where": " ".join(message.where),
        }
        for number, message in enumerate(sorted(messages, key=lambda message: message.key))
        if not message.is_done
    ]


def take_file(texts: Texts, language: str, file: Path) -> list[str]:
    """Put in what a JSON file has, and compile; returns what is refused, and why."""
    path = catalogue_path(language)
    catalogue = {message.key: message for message in brought_up_to_date(texts, language, read_catalogue(path))}
    refused = take(texts, language, catalogue, json.loads(file.read_text(encoding="utf-8")))
    write_catalogue(path, language, list(catalogue.values()))
    compile_catalogue(path, path.with_suffix(".qm"))
    return refused


def main() -> int:
    """Do what the command line says; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=(__doc__ or "").split("\n")[0])
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="list what is missing or wrong")
    what.add_argument("--missing", choices=LANGUAGES, help="print what is to be translated, as JSON")
    what.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"), help="put in translations of a JSON file")
    options = parser.parse_args()
    texts, faults = texts_in()
    if options.check:
        faults += check_all(texts)
    elif options.missing:
        json.dump(missing_in(texts, options.missing), sys.stdout, ensure_ascii=False, indent=1)
        return 0
    elif options.take:
        faults += take_file(texts, options.take[0], Path(options.take[1]))
    else:
        update_all(texts)
    print("\n".join(faults) or "Nothing is wrong.", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
