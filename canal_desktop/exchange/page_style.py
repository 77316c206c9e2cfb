"""The style of an exported page: light and dark, on the screen and on paper."""

from __future__ import annotations

import base64
import hashlib

_LIGHT_SYNTAX = {
    "keyword": "#8b2fa8",
    "string": "#1f6b2c",
    "number": "#8a4b00",
    "comment": "#595e64",
    "function": "#1d58b8",
    "type": "#0b6573",
    "operator": "#50555d",
    "tag": "#a4262c",
    "attribute": "#7a5000",
    "inserted": "#1c6b3a",
    "deleted": "#b3261e",
}
_DARK_SYNTAX = {
    "keyword": "#d6a2ee",
    "string": "#9fd3a0",
    "number": "#ebb982",
    "comment": "#a6aab1",
    "function": "#8fb9f5",
    "type": "#7fd0d8",
    "operator": "#b1b5bc",
    "tag": "#f2a0a0",
    "attribute": "#dfc07c",
    "inserted": "#7fcf98",
    "deleted": "#ff9a90",
}

ROLES = frozenset(_LIGHT_SYNTAX)
"""Colours of code that have a class, "s-" and the role."""


def _syntax(colours: dict[str, str], indent: str = "") -> str:
    return "\n".join(f"{indent}.s-{role} {{ color: {colour}; }}" for role, colour in colours.items())


STYLE = f"""
:root {{ color-scheme: light dark; }}
body {{
  margin: 0 auto; padding: 2rem 1rem; max-width: 46rem; background: #fcfcfb; color: #1e2024;
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere;
}}
h1 {{ font-size: 1.5rem; line-height: 1.3; }}
h2, h3, h4, h5, h6 {{ font-size: 1.1rem; line-height: 1.3; margin: 1.4em 0 .4em; }}
article > h2 {{ font-size: 1rem; margin-top: 0; }}
article {{ margin: 2rem 0; }}
article.user {{ background: #eeeeeb; border-radius: .6rem; padding: .8rem 1rem; }}
.about, .note, summary {{ color: #50555d; font-size: .9rem; }}
.note {{ font-style: italic; }}
a {{ color: #1d58b8; }}
pre, code {{ font-family: ui-monospace, "JetBrains Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; }}
pre {{ background: #f5f5f2; padding: .8rem 1rem; border-radius: .4rem; overflow-x: auto; }}
.literal {{ white-space: pre-wrap; margin: 0; }}
li.task {{ list-style: none; }}
blockquote {{ margin: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid #d9d9d5; }}
table {{ border-collapse: collapse; display: block; overflow-x: auto; }}
th, td {{ border: 1px solid #d9d9d5; padding: .3em .7em; text-align: start; vertical-align: top; }}
.left {{ text-align: left; }} .right {{ text-align: right; }} .center {{ text-align: center; }}
img {{ max-width: 100%; height: auto; }}
audio {{ width: 100%; }}
{_syntax(_LIGHT_SYNTAX)}
@media screen and (prefers-color-scheme: dark) {{
  body {{ background: #1c1d20; color: #e7e8ea; }}
  article.user {{ background: #2a2c31; }}
  .about, .note, summary {{ color: #b1b5bc; }}
  a {{ color: #8fb9f5; }}
  pre {{ background: #17181a; }}
  blockquote, th, td {{ border-color: #3a3d43; }}
{_syntax(_DARK_SYNTAX, "  ")}
}}
@media print {{
  body {{ max-width: none; padding: 0; }}
  article.user {{ background: none; border: 1px solid #d9d9d5; }}
  pre {{ white-space: pre-wrap; }}
  h1, h2, h3 {{ break-after: avoid; }}
  pre, table, img {{ break-inside: avoid; }}
}}
"""

STYLE_HASH = "sha256-" + base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; img-src data:; media-src data:; style-src '{STYLE_HASH}'; base-uri 'none'; form-action 'none'"
)
"""What a browser lets the page do: use our style, show pictures and play sounds in it; no script, address or form."""
