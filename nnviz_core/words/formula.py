"""Read the Typst mathematics that our equations are written in, as a tree that can be marked up and spoken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r'\s*(?:(\d+(?:[.,]\d+)*)|"([^"]*)"|(dot\.c|[^\W\d_]+)|(.))')
_POWER = re.compile(r"e([−-]?)(\d+)")
SIGNS = {"dot.c": "·", "approx": "≈", "-": "−", "=": "=", "+": "+", "%": "%", ",": ","}
LETTERS = {"delta": "δ", "partial": "∂"}


class FormulaError(ValueError):
    """A formula outside the part of Typst that is read here."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """Digits as printed, without a sign."""

    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A symbol: z, δ, L."""

    text: str


@dataclass(frozen=True, slots=True)
class NameWord:
    """Upright text: a function's name, or a word."""

    text: str


@dataclass(frozen=True, slots=True)
class Sign:
    """An operator or a relation."""

    text: str


@dataclass(frozen=True, slots=True)
class Fenced:
    """What stands in parentheses."""

    inside: "Row"


@dataclass(frozen=True, slots=True)
class Scripted:
    """A base with an index, an exponent or a prime."""

    base: "Node"
    below: "Row | None" = None
    above: "Row | None" = None
    primed: bool = False


@dataclass(frozen=True, slots=True)
class Fraction:
    """One row over another."""

    top: "Row"
    bottom: "Row"


@dataclass(frozen=True, slots=True)
class Row:
    """Nodes side by side."""

    nodes: "tuple[Node, ...]"


RELATIONS = (Sign("="), Sign("≈"))
Node = Numeral | Letter | NameWord | Sign | Fenced | Scripted | Fraction | Row


def parse(typst: str) -> Row:
    """Read a formula. Raises FormulaError for what our equations never write."""
    reader = _FormulaReader(_tokens(typst))
    row = reader.row()
    if reader.left():
        raise FormulaError(f"{typst!r} closes a parenthesis that is not open.")
    return row


def _tokens(typst: str) -> list[tuple[str, str]]:
    kinds = ("number", "text", "name", "mark")
    found = (match.groups() for match in _TOKEN.finditer(typst.strip()))
    return [next((kind, text) for kind, text in zip(kinds, each, strict=True) if text is not None) for each in found]


class _FormulaReader:
    """Walk over the tokens once."""

    def __init__(self, tokens: Sequence[tuple[str, str]]) -> None:
        self.tokens = tokens
        self.place = 0

    def left(self) -> bool:
        return self.place < len(self.tokens)

    def row(self) -> Row:
        nodes: list[Node] = []
        while self.left() and not self._at(")"):
            node = self._item()
            power = _POWER.fullmatch(node.text) if isinstance(node, NameWord) else None
            nodes += _power_of_ten(power) if power else [node]
        return Row(tuple(nodes))

    def _item(self) -> Node:
        top = self._scripted()
        if not self._at("/"):
            return top
        self._take()
        return Fraction(_opened(top), _opened(self._scripted()))

    def _scripted(self) -> Node:
        base = self._atom()
        scripts: dict[str, Row] = {}
        primed = False
        while self._at("_") or self._at("^") or self._at("'"):
            _, mark = self._take()
            if mark == "'":
                primed = True
            else:
                scripts[mark] = _opened(self._atom())
        if not scripts and not primed:
            return base
        return Scripted(base, scripts.get("_"), scripts.get("^"), primed)

    def _atom(self) -> Node:
        kind, text = self._take()
        match kind:
            case "number":
                return Numeral(text)
            case "text":
                return NameWord(text)
            case "name":
                return self._named(text)
        if text == "(":
            inside = self.row()
            self._expect(")")
            return Fenced(inside)
        if text in SIGNS:
            return Sign(SIGNS[text])
        raise FormulaError(f"{text!r} is not read here.")

    def _named(self, name: str) -> Node:
        if name in SIGNS:
            return Sign(SIGNS[name])
        if name in ("op", "cal"):
            self._expect("(")
            _, inner = self._take()
            self._expect(")")
            return NameWord(inner) if name == "op" else Letter(inner)
        if name == "ln":
            return NameWord(name)
        return Letter(LETTERS.get(name, name))

    def _at(self, mark: str) -> bool:
        return self.left() and self.tokens[self.place] == ("mark", mark)

    def _take(self) -> tuple[str, str]:
        if not self.left():
            raise FormulaError("The formula ends too early.")
        self.place += 1
        return self.tokens[self.place - 1]

    def _expect(self, mark: str) -> None:
        if self._take() != ("mark", mark):
            raise FormulaError(f"{mark!r} is missing.")


def _power_of_ten(found: re.Match[str]) -> "list[Node]":
    """Write the exponent of a printed number, e−4, as a power of ten."""
    sign: tuple[Node, ...] = (Sign("−"),) if found[1] else ()
    return [Sign("·"), Scripted(Numeral("10"), above=Row((*sign, Numeral(found[2]))))]


def _opened(node: Node) -> Row:
    """Take away the parentheses that only group."""
    return node.inside if isinstance(node, Fenced) else Row((node,))
