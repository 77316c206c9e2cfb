"""Code in many languages, with everything that reaches over the end of a line: strings, comments, continued lines."""

from __future__ import annotations

SAMPLES: dict[str, str] = {
    "python": '''#!/usr/bin/env python3
"""A module
over several lines."""
from __future__ import annotations
import os, sys as system
from a.b import (
    c,
    d as e,
)


@decorator(arg=1)
class Point(Base, metaclass=Meta):
    """Doc with 'quotes' and \\" escapes
    and a second line"""

    x: int = 0x_ff
    text = f"{x!r:>{width}} and {y['key']} {{literal}}"
    raw = r"\\d+\\n" b"bytes" u'unicode'
    long = \'\'\'three
    single {not} %s quotes\'\'\'
    f_long = f"""
    multi {x +
    y} line
    """
    joined = "a" \\
        "b"

    async def method(self, *args, **kwargs) -> dict[str, int]:
        # a comment: with "quotes"
        if x is not None and not y or z in (1, 2.5e-3, 3j):
            return {k: v for k, v in self.items() if k != "\\u00e9"}
        try:
            await thing(lambda q: q ** 2)
        except (ValueError, OSError) as err:
            raise RuntimeError("bad %d" % 3) from err
        finally:
            print("x", end="")
        match command:
            case ["go", direction] if direction:
                pass
            case _:
                yield from other
        self.__dict__ @= matrix
        del self
''',
    "rust": """//! crate docs
#![allow(dead_code)]
use std::{collections::HashMap, fmt};

/* block /* nested */ still
comment */
#[derive(Debug, Clone)]
pub struct Point<'a, T: Copy + 'a> { x: T, name: &'a str }

/// docs
impl<'a, T> fmt::Display for Point<'a, T> where T: Copy + fmt::Display {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}, {:?})\\n", self.x, self.name)
    }
}

async fn run(mut map: HashMap<String, Vec<u8>>) -> Result<(), Box<dyn Error>> {
    let text = "a string
      over lines \\
      and \\"escapes\\" \\u{1F600}";
    let raw = r#"raw "quoted"
    over lines"#;
    let bytes = b"bytes\\x00"; let c = 'c'; let q = '\\''; let n = 1_000u64 + 0xff + 0b1010 + 1.5e3f32;
    'outer: for (i, item) in map.iter().enumerate() {
        match item { (k, v) if v.len() > 3 => break 'outer, _ => continue, }
    }
    macro_rules! square { ($x:expr) => { $x * $x }; }
    let closure = |a: i32, b| -> i32 { a + b };
    unsafe { *ptr = 3 }
    map.get("k").await?;
    Ok(())
}
""",
    "go": """// Package main
package main

import (
	"fmt"
	str "strings"
)

/* block
comment */
const (
	A = iota
	B
)

type Shape interface {
	Area() float64
}

type Rect[T any] struct {
	W, H T `json:"w,omitempty"`
}

func (r *Rect[T]) Area(ctx context.Context, xs ...int) (result float64, err error) {
	raw := `raw string
over "lines"
`
	text := "escaped \\"quote\\" \\n"
	r2 := 'x'; r3 := '\\n'
	n := 0xFF + 1e3 + 07 + 3i
	m := map[string][]int{"a": {1, 2}, "b": nil}
	for i, v := range m {
		switch {
		case i == "a" && len(v) > 1:
			go func() { ch <- v }()
		default:
			defer close(ch)
		}
	}
	if x, ok := y.(string); !ok {
		return 0, fmt.Errorf("bad: %w", err)
	}
	select { case <-done: }
	return
}
""",
    "java": '''package com.example;

import java.util.*;
import static java.lang.Math.max;

/**
 * Javadoc with {@code code}
 * @param x thing
 */
@SuppressWarnings({"unchecked", "rawtypes"})
public abstract class Point<T extends Comparable<T>> implements Shape, Cloneable {
    private static final long ID = 0xFFL;
    /* block
       comment */
    protected final Map<String, List<? super T>> map = new HashMap<>();
    String text = """
        text block
        with "quotes" and \\n
        """;

    public record Pair(int a, String b) {}

    @Override
    public int compareTo(final T other) throws IOException {
        // a comment
        char c = 'c'; char q = '\\'';
        double d = 1.5e-3 + 1_000 + 0b11;
        if (other instanceof String s && !s.isEmpty()) { return -1; }
        outer:
        for (int i = 0; i < 10; i++) {
            switch (i) { case 1 -> { break outer; } default -> System.out.println("x" + i); }
        }
        Runnable r = () -> System.out.printf("%d%n", 3);
        return this.method(
            a,
            b)
            .chain();
    }
}
''',
    "csharp": """using System;
using static System.Math;
namespace App.Core
{
    /// <summary>Docs</summary>
    [Serializable, Obsolete("old")]
    public sealed class Point<T> : Base, IShape where T : class, new()
    {
        private readonly string text = @"verbatim ""quoted""
over lines";
        /* block
           comment */
        public int X { get; set; } = 0xFF;
        public string Name => $"{X:N2} and {Name}";
        char c = 'c', q = '\\'';
        #region Stuff
        public async Task<int> RunAsync(params string[] args)
        {
            var n = 1.5m + 2e3 + 1_000;
            foreach (var item in args ?? Array.Empty<string>())
            {
                if (item is { Length: > 3 } s && !flag) continue;
                await Task.Delay(10).ConfigureAwait(false);
            }
            var q = from x in xs where x > 3 orderby x select x;
            return x switch { 1 => 2, _ => throw new Exception("bad\\n") };
        }
        #endregion
    }
}
""",
    "html": """<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <!-- a comment
       over lines -->
  <title>A &amp; B</title>
  <link rel="stylesheet"
        href="style.css"
        data-x='single'>
</head>
<body class="a b" id=unquoted>
  <p title="over
  lines">Text &lt; more <b>bold</b><br/></p>
  <input disabled
    type="text">
  <custom-tag :prop="x" @click="go()">{{ value }}</custom-tag>
  <svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
</body>
</html>
""",
    "sql": """-- comment
CREATE TABLE IF NOT EXISTS "users" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name VARCHAR(100) NOT NULL DEFAULT 'it''s',
    created TIMESTAMP WITH TIME ZONE
);
/* block
   comment */
WITH recent AS (
    SELECT u.id, COUNT(*) AS n, 'text
over lines' AS t
    FROM users u
    LEFT JOIN orders o ON o.user_id = u.id AND o.total >= 10.5
    WHERE u.name LIKE 'a%' OR u.id IN (1, 2, 3)
    GROUP BY u.id HAVING COUNT(*) > 2
)
SELECT * FROM recent ORDER BY n DESC LIMIT 10;
INSERT INTO users (name) VALUES ('x'), ("y");
UPDATE users SET name = NULL WHERE id <> 3;
""",
    "yaml": """# comment
version: "3.8"
anchors: &base
  key: value # trailing
  number: 1.5
list:
  - one
  - "two: quoted"
  - 'single \'\'quoted\'\''
  - {a: 1, b: [2, 3]}
  - &id tagged
nested:
  <<: *base
  text: |
    literal block
      more: not a key
    # not a comment

    after blank
  folded: >-
    folded text
    goes on
  plain: several words
    continued here
  long: "quoted
    over lines"
  ? complex key
  : complex value
  tag: !!str 3
after: yes
---
second: document
...
""",
    "json": """{
  "name": "canal",
  "version": 1.5e-3,
  "flags": [true, false, null, -3],
  "nested": {"a": "text \\"quoted\\" \\u00e9", "b": []},
  // a comment
  "list": [
    "one",
    "two"
  ],
  "": ""
}
""",
    "diff": """diff --git a/x.py b/x.py
index 83db48f..bf2a1c3 100644
--- a/x.py
+++ b/x.py
@@ -1,4 +1,5 @@ def f():
 context
-removed
+added
+
 more
\\ No newline at end of file
Only in a: b
""",
    "toml": '''# comment
title = "TOML"
[owner]
name = 'literal'
dob = 1979-05-27T07:32:00-08:00
text = """
over
lines"""
lit = \'\'\'
raw
lines\'\'\'
[[products]]
price = 1_000.5e3
tags = [
  "a", # comment
  "b",
]
inline = { x = 1, y = true }
"quoted key".a.b = inf
''',
    "ini": """; comment
# another
[section]
key = value
other: value ; not comment
continued = one \\
  two
empty =
bare
[section "sub"]
	tab = yes
""",
    "kotlin": '''package a.b
import kotlin.math.*

/** docs
 * more */
@Serializable
data class Point<T : Any>(val x: Int = 0, var name: String?) : Base(x), Shape {
    companion object { const val ID = 0xFFL }
    val text = """
        raw $name ${x + 1}
        "quoted"
    """.trimIndent()
    override suspend fun run(vararg xs: Int): List<Int> = xs.filter { it > 3 }.map { "$it ${it * 2}\\n" }
    fun other() {
        // comment
        val c = 'c'; val q = '\\''
        when (x) { in 1..10 -> println("a"); is String -> return; else -> throw Exception("x") }
        for (i in 0 until 10 step 2) label@ while (true) break@label
        name?.let { n -> n!!.length } ?: 0
        /* block
        /* nested */ comment */
    }
}
''',
    "swift": '''import Foundation

/// docs
@objc public final class Point<T: Equatable>: Base, Shape where T: Codable {
    private(set) var x: Int? = 0xFF
    /* block
    comment */
    let text = """
        multi \\(x) line
        "quoted"
        """
    func run(_ a: Int, with b: String...) async throws -> [String: Int] {
        guard let y = x, y > 3 else { return [:] }
        let s = "interpolated \\(a + b.count) \\n"
        switch y { case 1...3: break; case let z where z > 3: fallthrough; default: fatalError("x") }
        do { try await thing() } catch let error as NSError { print(error) }
        #if DEBUG
        let closure = { (q: Double) -> Bool in q.isNaN }
        #endif
        return items.map { $0 * 2 }
    }
}
''',
    "javascript": """// comment
import React, { useState } from "react";
/* block
   comment */
export default class App extends React.Component {
  #priv = 1_000n;
  static async *gen({ a, ...rest } = {}) {
    const re = /ab+c[/]/gi.test(x) / 2;
    const t = `template ${a + `nested ${b}`} text
      over lines ${fn({ x: 1 })}`;
    const s = 'single \\'quoted\\'' + "double\\n";
    return a ?? b?.c || (x => x ** 2)(3) === null;
  }
}
for (const x of [1, 2]) { if (!x) continue; else await x; }
label: while (true) { break label; }
""",
    "typescript": """import type { A } from "./a";
/** docs
 * more */
@Component({ selector: "x" })
export abstract class Point<T extends object = {}> implements Shape {
  private readonly x?: number = 0xff;
  constructor(public name: string, protected y: T[]) { super(); }
  get value(): Record<string, unknown> | undefined { return this.x as any; }
  run = async <K extends keyof T>(key: K): Promise<T[K]> => {
    const t = `a ${key as string}
    over lines`;
    /* c
    d */
    return t!.length satisfies number;
  };
}
type U = { [K in keyof A]?: A[K] } & { readonly kind: "x" | "y" };
enum Color { Red = 1, Green }
declare module "x";
""",
    "bash": """#!/bin/bash
set -euo pipefail
# comment
NAME="world $USER and $(date +%s)
over lines"
arr=(one "two" 'three
four')
function run() {
  local x=${1:-default}
  if [[ $x == *.txt && -f "$x" ]]; then
    echo "Hello, ${NAME^^}!" | grep -E 'a|b' > out.txt 2>&1
  elif (( x > 3 )); then
    for i in {1..10}; do echo $i; done
  fi
  cat <<EOF
heredoc $x
text
EOF
  case "$1" in
    start) echo start ;;
    *) exit 1 ;;
  esac
}
long --option \\
  --other `backtick`
""",
    "console": """$ ls -la "a b"
total 3
-rw-r--r-- 1 me me 3 x.txt
$ echo "over
> lines" | grep over
over
# apt-get install x
user@host:~/dir$ git commit -m 'x'
[main 1234] x
""",
    "c": """#include <stdio.h>
#include "own.h"
#define MAX(a, b) \\
    ((a) > (b) ? (a) : (b))
/* block
   comment */
typedef struct point { int x; unsigned long y : 3; } point_t;
#if 0
disabled code
#endif
static const char *names[] = { "a", "b\\n" };
int main(int argc, char **argv)
{
    // comment \\
    continued
    char c = 'c', q = '\\'';
    double d = 1.5e-3f + 0xFFul;
    for (int i = 0; i < 10; ++i) { printf("%d %s\\n", i, names[i % 2]); goto end; }
    switch (argc) { case 1: break; default: return -1; }
    char *s = "string \\
continued";
end:
    return sizeof(point_t) && !argv->x;
}
""",
    "cpp": """#include <vector>
namespace a::b {
/* block
   comment */
template <typename T, std::size_t N = 3>
class Point final : public Base<T>, private Other {
public:
    explicit Point(T&& x) noexcept : x_{std::move(x)} {}
    virtual ~Point() = default;
    auto operator<=>(const Point&) const = default;
    [[nodiscard]] constexpr int f() const { return R"(raw
    string)"[0] + 'c' + 1'000; }
private:
    T x_;
};
}  // namespace
int main() {
    auto l = [&, y = 3](auto&& a) mutable -> int { return a * y; };
    for (const auto& [k, v] : map) { std::cout << k << "\\n"; }
    if constexpr (std::is_same_v<T, int>) { throw std::runtime_error("x"); }
    delete new int[3]; co_await x; return nullptr;
}
""",
    "css": """@import url("x.css");
/* block
   comment */
:root { --main: #fff; --gap: calc(1rem + 2px); }
a:hover, .b > #c::before, [data-x="y"] {
  color: var(--main) !important;
  background: url(data:image/png;base64,xx) no-repeat;
  content: "text \\201C";
  margin: -1.5em auto
    0 0;
}
@media (max-width: 600px) and (orientation: portrait) {
  .x { display: grid; grid-template-columns: repeat(2, 1fr); }
}
@keyframes spin { from { transform: rotate(0deg); } to { transform: none } }
""",
    "xml": """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE note SYSTEM "note.dtd">
<!-- comment
over lines -->
<root xmlns:x="http://x.example/"
      attr='single'>
  <x:item id="1">Text &amp; more</x:item>
  <![CDATA[ raw <text>
  over lines ]]>
  <empty a="over
  lines"/>
  <?php echo 1
  ?>
</root>
""",
    "docker": """# syntax=docker/dockerfile:1
FROM python:3.11-slim AS base
ARG VERSION=1.0
ENV A=1 B="two words"
RUN apt-get update && \\
    apt-get install -y curl \\
    && rm -rf /var/lib/apt/lists/*
COPY --from=base --chown=me /a /b
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["python", "-m", "app"]
CMD python app.py
""",
    "lua": """-- comment
--[[ block
comment ]]
local t = { a = 1, ["b"] = "two\\n", [3] = [[long
string]] }
function t:method(x, ...)
  for i, v in ipairs(t) do if not v then goto done end end
  repeat local y = #t .. 'x' until y ~= 3
  ::done::
  return function() return x and y or nil end
end
""",
    "ruby": """# comment
require 'set'
=begin
block comment
=end
class Point < Base
  include Comparable
  attr_reader :x, :y
  CONST = 0xff
  def initialize(x:, *args, **opts, &block)
    @x = "a #{x + 1} #{"nested"}\\n"
    @y = %w[one two
            three]
    @@z = :sym
    $g = /re[g]ex#{x}/i
  end
  def to_s = "over
lines"
  text = <<~EOS
    heredoc #{x}
  EOS
  [1, 2].each_with_index do |v, i| puts v unless i.zero? end
  h = { a: 1, "b" => 2 } rescue nil
end
""",
    "php": """<!DOCTYPE html>
<p><?php echo $x; ?></p>
<?php
namespace App\\Models;
use Foo\\{Bar, Baz as Q};
/* block
   comment */
#[Attribute]
final class Point extends Base implements Shape
{
    public function __construct(private readonly ?int $x = null, string ...$rest) {}
    // comment
    public static function run(array $a): string|false
    {
        $s = "interpolated {$a['k']} $x[0]
        over lines";
        $h = <<<EOT
        heredoc $x
        EOT;
        foreach ($a as $k => &$v) { if ($v instanceof self) continue; }
        return match(true) { $x > 3 => 'single \\'', default => fn($y) => $y ** 2 };
    }
}
""",
    "powershell": """# comment
<# block
comment #>
function Get-Thing {
    [CmdletBinding()]
    param([Parameter(Mandatory=$true)][string]$Name, [int]$Count = 3)
    $text = "Hello $Name $($Count + 1) `n
over lines"
    $here = @"
here $Name
"@
    Get-ChildItem -Path C:\\ -Recurse | Where-Object { $_.Length -gt 1MB } |
        ForEach-Object { Write-Host $_.Name }
    if ($x -eq 'single') { return } else { throw "bad" }
}
""",
    "dart": """import 'package:a/b.dart' show C;
/// docs
/* block
comment */
@immutable
class Point<T extends Object> extends Base with Mixin implements Shape {
  final int x; late String? name;
  const Point({required this.x, this.name = 'a'}) : super();
  static Future<void> run() async {
    var s = "a ${x + 1} $name\\n"; var m = \'\'\'multi $x
    line\'\'\';
    for (final i in [1, 2, ...list]) { if (i case > 3) continue; }
    await for (var e in stream) yield e;
    return switch (x) { 1 => 2, _ => throw Exception('x') };
  }
}
""",
    "scala": '''package a.b
import scala.collection.{mutable => m, _}
/** docs
 * more */
@deprecated("old", "1")
sealed abstract class Point[+T <: AnyRef](val x: Int = 0) extends Base with Shape {
  val text = """multi
  "quoted" line"""
  def run[A](xs: A*)(implicit ev: Ordering[A]): Option[A] = xs match {
    case Seq(h, t @ _*) if h != null => Some(h)
    case _ => None
  }
  lazy val s = s"a ${x + 1} $text\\n"
  for { a <- list; b = a * 2 if b > 3 } yield b
  /* block /* nested */
  comment */
  given Ordering[Point] with
    def compare(a: Point, b: Point) = 'c'.toInt
}
''',
    "markdown": """# Heading

Text with *em*, **strong** and `code`
over lines [link](http://x.example).

- item
  - [x] nested
1. one

```python
def f():
    return "x"
```

> quote

| a | b |
|---|---|
""",
    "r": """# comment
f <- function(x, ..., na.rm = TRUE) {
  y <- c(1.5e-3, 2L, NA, "text
over lines")
  if (is.null(x) && !y) return(invisible(NULL)) else for (i in seq_len(10)) next
  df |> dplyr::filter(a %in% b) %>% summarise(m = mean(`odd name`))
}
""",
    "hcl": """# comment
/* block
comment */
resource "aws_instance" "web" {
  ami   = data.aws_ami.x.id
  count = var.n > 1 ? 2 : 0
  tags = { Name = "web-${count.index}" }
  user_data = <<-EOF
    heredoc ${var.x}
  EOF
  dynamic "block" { for_each = [1, 2] }
}
""",
    "makefile": """# comment
CC := gcc
SRC = a.c \\
      b.c
.PHONY: all
all: $(OBJ)
	@echo "building $@"
	$(CC) -o $@ $^ \\
		-lm
ifeq ($(X),1)
include x.mk
endif
define VAR
text
endef
""",
    "graphql": '''# comment
type User implements Node @key(fields: "id") {
  """docs
  over lines"""
  id: ID!
  posts(first: Int = 10, after: String): [Post!]!
}
query Q($id: ID!) { user(id: $id) { ...F name @include(if: true) } }
fragment F on User { id }
enum E { A B }
''',
    "protobuf": """syntax = "proto3";
// comment
/* block
comment */
package a.b;
import "x.proto";
message User {
  optional string name = 1 [deprecated = true];
  repeated int32 ids = 2;
  map<string, Other> m = 3;
  enum Kind { UNKNOWN = 0; }
  oneof x { bool a = 4; }
}
service S { rpc Get(User) returns (stream User) {} }
""",
    "haskell": """{-# LANGUAGE X #-}
module A.B (f, T(..)) where
import qualified Data.Map as M
{- block {- nested -}
comment -}
-- | docs
data T a = A { x :: Int } | B deriving (Show, Eq)
f :: (Ord a, Num b) => a -> Maybe b
f x | x > 3, y <- 2 = Just $ 1.5e3
    | otherwise = case x of { _ -> Nothing }
  where s = "a \\
            \\b" ++ ['c', '\\'']
        g = do { l <- getLine; return (\\q -> q `div` 2) }
""",
}
