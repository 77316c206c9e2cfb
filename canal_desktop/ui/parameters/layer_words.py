"""What is said of the layers of parameters: whole sentences, as their names are bent in other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.app.request_maker import LayerKind
from canal_desktop.language import filled, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.request_maker import Layer

_FROM = {
    LayerKind.FOLDER: tr("From folder {name}: {setting}."),
    LayerKind.PROFILE: tr("From profile {name}: {setting}."),
}
_FROM_UNENDED = {
    LayerKind.FOLDER: tr("From folder {name}: {setting}"),
    LayerKind.PROFILE: tr("From profile {name}: {setting}"),
}
"""Where the setting ends a sentence itself."""
_BEHIND = {
    LayerKind.FOLDER: tr("{setting} from folder {name}"),
    LayerKind.PROFILE: tr("{setting} from profile {name}"),
}
_ELSEWHERE = {
    LayerKind.FOLDER: tr("What is not set comes from folder {name}; what is set nowhere is not sent."),
    LayerKind.PROFILE: tr("What is not set comes from profile {name}; what is set nowhere is not sent."),
}
_TOOLS = {
    LayerKind.FOLDER: tr("Where nothing is ticked, the tools of folder {name} hold."),
    LayerKind.PROFILE: tr("Where nothing is ticked, the tools of profile {name} hold."),
}


def holds_from(layer: Layer, shown: str) -> str:
    """What holds from a layer, as a sentence."""
    table = _FROM_UNENDED if shown.endswith(("…", ".")) else _FROM
    return filled(table[layer.kind], name=layer.name, setting=shown)


def holds_unset(layer: Layer, shown: str) -> str:
    """The same in short, for a field in which nothing is set."""
    return filled(_BEHIND[layer.kind], name=layer.name, setting=shown)


def where_from(below: Sequence[Layer]) -> str:
    """What holds where nothing is set: the parameters of a folder, of a profile, of both, or nothing at all."""
    if not below:
        return tr("What is not set is not sent.")
    if len(below) == 1:
        return filled(_ELSEWHERE[below[0].kind], name=below[0].name)
    folder, profile = below
    return tr(
        "What is not set comes from folder {folder} or profile {profile}; what is set nowhere is not sent.",
        folder=folder.name,
        profile=profile.name,
    )


def tools_from(layer: Layer) -> str:
    """Whose tools hold where none is ticked."""
    return filled(_TOOLS[layer.kind], name=layer.name)
