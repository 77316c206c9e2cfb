"""The table of targets: what reads what others wrote, how inputs for it are made, and what it may raise."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from canal_desktop.domain.errors import FileRefused, ImportRefused, InvalidInput, McpFailed, UpdateFailed
from canal_desktop.markup.typeset import TypesetError
from canal_desktop.providers.sse import EventTooLarge
from tools.fuzz import answers, channels, files, mutate, samples, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from tools.fuzz.mutate import Mutation

KEPT = Path(__file__).resolve().parents[2] / "tests" / "samples" / "fuzz"
"""A folder for each target, with the inputs that broke it once."""
FORMATS = (
    *("chatbox", "chatgpt", "cherry_studio", "claude", "deepseek", "jan", "librechat", "lm_studio", "open_webui"),
    *("own_format", "typing_mind"),
)


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads what others wrote.

    samples gives what inputs are made of, by mutation; opened, with a folder, gives what is called with an input, which
    may raise nothing but allowed.
    """

    name: str
    samples: Callable[[], Sequence[bytes]]
    mutation: Mutation
    opened: Callable[[Path], AbstractContextManager[Callable[[bytes], object]]]
    allowed: tuple[type[Exception], ...] = ()

    def kept(self) -> list[Path]:
        """The inputs that broke it once."""
        return sorted((KEPT / self.name).glob("*"))

    @contextmanager
    def open(self) -> Iterator[Callable[[bytes], object]]:
        """What is called with an input, in a folder of its own."""
        with tempfile.TemporaryDirectory(prefix="canal-fuzz-") as folder, self.opened(Path(folder)) as call:
            yield call


def _of(format_name: str) -> Callable[[], Sequence[bytes]]:
    return lambda: samples.imports(format_name)


def _settings() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        return samples.settings(Path(folder))


TARGETS: dict[str, Target] = {
    target.name: target
    for target in (
        Target("stream", samples.streams, mutate.from_bytes, answers.stream, (EventTooLarge,)),
        Target("pictures", samples.picture_answers, mutate.from_any_json, answers.pictures, (ValueError,)),
        Target("sounds", samples.sounds, mutate.from_bytes, answers.sounds),
        Target("model-list", samples.model_lists, mutate.from_any_json, answers.model_list),
        Target("mcp-lines", samples.mcp_lines, mutate.from_json_lines, answers.mcp_lines, (McpFailed,)),
        Target("mcp-http", samples.mcp_bodies, mutate.from_json_lines, channels.mcp_http),
        Target("mcp-config", samples.mcp_configs, mutate.from_any_json, texts.mcp_config, (InvalidInput,)),
        Target("markdown", samples.markdown, mutate.from_text, texts.markdown),
        Target("formula", samples.formulas, mutate.from_text, texts.formula, (TypesetError,)),
        Target("diagram", samples.diagrams, mutate.from_text, texts.diagram, (TypesetError,)),
        Target("link", samples.links, mutate.from_bytes, texts.link, (InvalidInput,)),
        Target("code", samples.code, mutate.from_text, texts.code, (InvalidInput,)),
        Target("arguments", samples.arguments, mutate.from_json_lines, texts.arguments, (InvalidInput,)),
        Target("schema", samples.schemas, mutate.from_any_json, texts.schema, (InvalidInput,)),
        Target("query", samples.queries, mutate.from_text, texts.query),
        *(
            Target(
                f"import-{name.replace('_', '-')}", _of(name), mutate.from_any_json, files.imported, (ImportRefused,)
            )
            for name in FORMATS
        ),
        Target("import-markdown", _of("markdown_format"), mutate.from_text, files.imported_markdown, (ImportRefused,)),
        Target("settings", _settings, mutate.from_any_json, files.settings),
        Target("sync", samples.sync, files.sync_lines, files.sync),
        Target("attached", samples.attachments, mutate.from_bytes, files.attached, (FileRefused,)),
        Target("archive", samples.archives, mutate.from_bytes, files.archive, (UpdateFailed, OSError)),
        Target("second-start", samples.messages, mutate.from_any_json, channels.second_start, (InvalidInput,)),
    )
}
