"""Take comments and needless white space out of a script, and nothing else.

It reads strings, templates (in which templates may stand) and regular expressions as what they are. A minifier of the
package index that was tried (rjsmin 1.3) takes spaces out of the text of a template that follows another one inside.
"""

import re
from collections.abc import Iterator

TOKEN = re.compile(
    r"""
      (?P<comment> //[^\n]* | /\*.*?\*/ )
    | (?P<space> \s+ )
    | (?P<string> "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' )
    | (?P<word> [\w$]+ )
    | (?P<sign> . )
    """,
    re.VERBOSE | re.DOTALL,
)
TEMPLATE_TEXT = re.compile(r"(?:\\.|[^`\\$]|\$(?!\{))*(?:`|\$\{)", re.DOTALL)
PATTERN = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/\w*")
BEFORE_PATTERN = frozenset("(,=:[!&|?{};+-*%<>~^")  # and the start: after these, a slash begins a regular expression
WORDS_BEFORE_PATTERN = frozenset({"return", "typeof", "case", "in", "of", "do", "else", "void", "delete"})
OPENING, CLOSING = "{([,;", "})],"  # behind and before these a new line says nothing
STARTING = frozenset({"const", "for", "function", "if", "return"})  # a statement: no expression goes on with these
TOGETHER = re.compile(r"[\w$][\w$]|\+\+|--|//|/\*|\d\.|\?\.")  # would read as one


def compact(script: str) -> str:
    """Return a script that does the same, without comments and with little white space."""
    parts: list[str] = []
    gap = ""  # white space since the last part that stays
    for kind, text in tokens(script):
        if kind == "comment":
            gap += "\n" if "\n" in text else " "
        elif kind == "space":
            gap += text
        else:
            parts += [_kept(parts[-1] if parts else "{", gap, text), text]
            gap = ""
    return "".join(parts) + ("\n" if "\n" in gap else "")


def _kept(before: str, gap: str, after: str) -> str:
    """Return what has to stay of white space between two parts."""
    if not gap or before[-1] in OPENING or after[0] in CLOSING or (before == "}" and after in STARTING):
        return ""
    if "\n" in gap:
        return "\n"
    return " " if TOGETHER.match(before[-1] + after[0]) else ""


def tokens(script: str) -> Iterator[tuple[str, str]]:
    """Cut a script into comments, spaces, strings, words, signs, regular expressions and the texts of templates."""
    place, last = 0, "{"  # the last part that is neither space nor comment
    braces: list[int] = []  # that are open in each substitution of a template in which we are
    while place < len(script):
        kind, text = _next(script, place, last, inside=bool(braces) and braces[-1] == 0)
        if kind == "template" and text.startswith("}"):
            braces.pop()
        if kind == "template" and text.endswith("${"):
            braces.append(0)
        elif kind == "sign" and braces:
            braces[-1] += {"{": 1, "}": -1}.get(text, 0)
        yield kind, text
        place += len(text)
        last = last if kind in ("space", "comment") else text


def depth(text: str) -> int:
    """Say how much deeper a part leads; a template opens with `...${ and closes with }...`."""
    if text in ("(", "[", "{") or (text.startswith("`") and text.endswith("${")):
        return 1
    return -1 if text in (")", "]", "}") or (text.startswith("}") and text.endswith("`")) else 0


def _next(script: str, place: int, last: str, *, inside: bool) -> tuple[str, str]:
    """Return the kind and the text of what stands at a place; `inside` a substitution, a brace ends it."""
    sign = script[place]
    if sign == "`" or (sign == "}" and inside):
        return "template", sign + _found(TEMPLATE_TEXT, script, place + 1)
    if sign == "/" and script[place + 1] not in "/*" and (last in WORDS_BEFORE_PATTERN or last[-1] in BEFORE_PATTERN):
        return "pattern", _found(PATTERN, script, place)
    found = TOKEN.match(script, place)
    if not found or not found.lastgroup:
        raise ValueError(f"the script cannot be read at {script[place : place + 40]!r}")
    return found.lastgroup, found[0]


def _found(pattern: re.Pattern[str], script: str, place: int) -> str:
    found = pattern.match(script, place)
    if not found:
        raise ValueError(f"the script cannot be read at {script[place : place + 40]!r}")
    return found[0]
