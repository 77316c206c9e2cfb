"""Text of Office documents: docx, xlsx, pptx, their older kinds, OpenDocument, RTF and EPUB, as Markdown."""

from __future__ import annotations

from canal_desktop.domain.errors import FileRefused
from canal_desktop.language import tr

_OOXML = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
_TYPES = {
    "docx": f"{_OOXML}.wordprocessingml.document",
    "xlsx": f"{_OOXML}.spreadsheetml.sheet",
    "pptx": f"{_OOXML}.presentationml.presentation",
    "odt": f"{_OPEN}.text",
    "ods": f"{_OPEN}.spreadsheet",
    "odp": f"{_OPEN}.presentation",
    "doc": "application/msword",
    "ppt": "application/vnd.ms-powerpoint",
    "rtf": "application/rtf",
    "epub": "application/epub+zip",
}


def office_type(data: bytes) -> str:
    """The media type of an Office document, by what is in it; "" for anything else."""
    # Imported here: most sessions attach none.
    import anydoc

    return _TYPES.get(anydoc.format_from_bytes(data) or "", "")


def office_text(name: str, data: bytes) -> str:
    """The text of a document as Markdown; nothing but these bytes is looked at, and nothing is asked of a network.

    Raises:
        FileRefused: it is locked, damaged, or larger than it seems.
    """
    import anydoc

    try:
        # Never with ocr="hosted": that would send the document away.
        return anydoc.to_markdown_bytes(data, ocr="reject")
    except anydoc.EncryptedError as error:
        raise FileRefused(
            tr("“{name}” is locked with a password. Save a copy without one, and attach that.", name=name)
        ) from error
    except anydoc.ResourceLimitError as error:
        raise FileRefused(
            tr(
                "“{name}” unpacks into much more than it seems to hold, and was not opened. Attach the "
                "part that matters.",
                name=name,
            )
        ) from error
    except anydoc.ConvertError as error:
        raise FileRefused(
            tr(
                "The text of “{name}” cannot be read: the document is damaged or of an unknown kind. "
                "Save it anew, or as a PDF, and attach that.",
                name=name,
            )
        ) from error
