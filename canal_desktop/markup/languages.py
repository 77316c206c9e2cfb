"""Languages of code blocks: what models write after a fence, to a name, a lexer and a file ending."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canal_desktop.markup.blocks import CodeBlock


@dataclass(frozen=True, slots=True)
class Language:
    """A language of code.

    name is what a reader sees. lexer is Pygments' alias, "" where the code stays plain. ending is a file's, without
    the dot; file_name is set where such files have a name of their own ("Dockerfile").
    """

    name: str
    lexer: str
    ending: str
    file_name: str = ""


# name | lexer | ending | what stands after the fence (the first of them need not be the lexer's own name)
_TABLE = """
Assembly | nasm | asm | asm assembly nasm x86asm
AWK | awk | awk | awk
Bash | bash | sh | bash sh shell zsh ksh fish shellscript
Batch | batch | bat | bat batch cmd dosbatch
C | c | c | c h
C# | csharp | cs | c# cs csharp dotnet
C++ | cpp | cpp | c++ cpp cxx cc hpp hxx arduino ino
CMake | cmake | cmake | cmake
Clojure | clojure | clj | clojure clj cljs edn
Console | console | txt | console terminal shell-session sh-session shellsession bash-session
CSS | css | css | css
CSV |  | csv | csv tsv
CUDA | cuda | cu | cuda cu
Dart | dart | dart | dart
Diff | diff | diff | diff patch udiff
Elixir | elixir | ex | elixir ex exs
Elm | elm | elm | elm
Environment | ini | env | env dotenv
Erlang | erlang | erl | erlang erl
F# | fsharp | fs | f# fs fsharp
Fortran | fortran | f90 | fortran f90 f95
Go | go | go | go golang
GraphQL | graphql | graphql | graphql gql
Groovy | groovy | groovy | groovy gradle
Haskell | haskell | hs | haskell hs
HTML | html | html | html htm xhtml
HTTP | http | http | http https
INI | ini | ini | ini cfg conf config editorconfig gitconfig systemd desktop properties
Java | java | java | java
JavaScript | javascript | js | js javascript mjs cjs node ecmascript
Jinja | html+jinja | html | jinja jinja2 django htmldjango
JSON | json | json | json jsonc json5 jsonl ndjson geojson webmanifest ipynb
JSX | jsx | jsx | jsx
Julia | julia | jl | julia jl
Kotlin | kotlin | kt | kotlin kt kts
LaTeX | latex | tex | latex tex bibtex
Less | less | less | less
Lisp | common-lisp | lisp | lisp common-lisp elisp emacs-lisp cl
Lua | lua | lua | lua
Markdown | markdown | md | markdown md mdx
MATLAB | matlab | m | matlab octave
Mermaid |  | mmd | mermaid
Nginx | nginx | conf | nginx nginxconf
Nim | nim | nim | nim
Nix | nix | nix | nix
Objective-C | objective-c | m | objc objective-c objectivec obj-c objective-c++ objcpp
OCaml | ocaml | ml | ocaml ml
Pascal | delphi | pas | pascal delphi objectpascal
Perl | perl | pl | perl pl
PHP | html+php | php | php
PowerShell | powershell | ps1 | powershell ps1 posh pwsh
Prolog | prolog | pl | prolog
Protocol Buffers | protobuf | proto | protobuf proto
Python | python | py | python py py3 python3 python2 py2 pyi gyp ipython sage
Python console | pycon | txt | pycon python-repl doctest
R | splus | r | r rlang rscript
Regular expression |  | txt | regex regexp
reStructuredText | rst | rst | rst restructuredtext
Ruby | ruby | rb | ruby rb rake gemfile
Rust | rust | rs | rust rs
Sass | sass | sass | sass
Scala | scala | scala | scala sbt
Scheme | scheme | scm | scheme scm racket rkt
SCSS | scss | scss | scss
Solidity | solidity | sol | solidity sol
SQL | sql | sql | sql sqlite sqlite3 tsql mssql plsql duckdb bigquery snowflake
MySQL | mysql | sql | mysql mariadb
PostgreSQL | postgresql | sql | postgresql postgres psql pgsql plpgsql
Svelte | html | svelte | svelte astro
Swift | swift | swift | swift
Tcl | tcl | tcl | tcl
Terraform | terraform | tf | terraform tf hcl tfvars
TOML | toml | toml | toml
TSX | tsx | tsx | tsx
TypeScript | typescript | ts | ts typescript mts cts
Verilog | verilog | v | verilog v systemverilog sv
VHDL | vhdl | vhd | vhdl vhd
Vim script | vim | vim | vim viml vimscript
Visual Basic | vb.net | vb | vb vbnet vb.net visualbasic vba
Vue | html | vue | vue
WebAssembly | wast | wat | wat wast wasm
XML | xml | xml | xml svg xsl xslt xsd plist rss atom xaml csproj pom
YAML | yaml | yaml | yaml yml
Zig | zig | zig | zig
"""

_NAMED = {
    "dockerfile": Language("Dockerfile", "docker", "", "Dockerfile"),
    "docker": Language("Dockerfile", "docker", "", "Dockerfile"),
    "containerfile": Language("Dockerfile", "docker", "", "Containerfile"),
    "makefile": Language("Makefile", "make", "mk", "Makefile"),
    "make": Language("Makefile", "make", "mk", "Makefile"),
    "mk": Language("Makefile", "make", "mk", "Makefile"),
    "gitignore": Language(".gitignore", "", "", ".gitignore"),
}

PLAIN = Language("Text", "", "txt")

_PLAIN_TAGS = frozenset(
    ("", "text", "txt", "plain", "plaintext", "none", "raw", "output", "stdout", "log", "logs", "ascii", "tree")
)


@lru_cache(maxsize=1)
def _by_tag() -> dict[str, Language]:
    known = dict(_NAMED)
    for row in _TABLE.strip().splitlines():
        name, lexer, ending, tags = (cell.strip() for cell in row.split("|"))
        language = Language(name, lexer, ending)
        known.update(dict.fromkeys(tags.split(), language))
    return known


def language_of(tag: str) -> Language:
    """The language meant by what stands after a fence; one that is not known keeps its name.

    Decorations of other tools are taken away: "{.python}", "language-js", "python:app/main.py", "rust,ignore".
    """
    word = _bare(tag)
    if word in _PLAIN_TAGS:
        return PLAIN
    # A name we do not know may still be one of Pygments'.
    return _by_tag().get(word) or Language(_printable(tag)[:30] or PLAIN.name, word, "txt")


def _bare(tag: str) -> str:
    word = tag.strip().lower().strip("{}").lstrip(".").removeprefix("language-").removeprefix("lang-")
    for mark in (",", ":", "{", "=", ";"):
        word = word.split(mark, 1)[0]
    return word.strip()


def _printable(tag: str) -> str:
    return "".join(char for char in tag.strip() if char.isprintable())


def file_name_for(block: CodeBlock) -> str:
    """A name to suggest when a block is saved: "code.py", "Dockerfile". Never holds anything the model wrote."""
    language = language_of(block.language)
    return language.file_name or f"code.{language.ending}"
