"""Read the sentences that an author puts in the place of ours: a Fluent file, checked like a config."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import NamedTuple

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from nnviz_core.words.catalogue import COUNT, language_of_words, words_path
from nnviz_core.words.signs import fault_of_signs
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.typefaces import FontFile
from nnviz_core.words.wording import joined, shown, suggestion

MOST_FAULTS = 20
SHORT = "short"  # the attribute with a shorter form, for a place with little room
FaultOfSigns = Callable[[str], str | None]  # what cannot be drawn of a text


class WordFault(NamedTuple):
    """What is wrong with a file of words: in which line, and the sentence."""

    line: int
    says: str


@dataclass(slots=True)
class Uses(Visitor):
    """Collect what a message prints, by what it chooses, and what else stands in it."""

    printed: set[str] = field(default_factory=set)
    chosen_by: dict[str, set[str]] = field(default_factory=dict)
    held: set[str] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)  # what a message of ours never holds

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  (named by fluent.syntax)
        """Note an argument that is printed."""
        self.printed.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        """Note another message that this one holds."""
        self.held.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        """Note a text."""
        self.texts.append(node.value)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        """Note a term, which films do not have."""
        self.others.append(f"-{node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        """Note a function, which numbers that are written already do not need, but to choose by them."""
        self.others.append(f"{node.id.name}()")

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        """Note by what is chosen, and what the choices hold."""
        if name := chosen_by(node):
            keys = self.chosen_by.setdefault(name, set())
            for each in node.variants:
                keys.add(each.key.name if isinstance(each.key, ast.Identifier) else each.key.value)
        else:
            self.visit(node.selector)
        for each in node.variants:
            self.visit(each.value)


def chosen_by(choice: ast.SelectExpression) -> str | None:
    """Return the argument that a choice is made by: { $name -> or, for a number that is printed, { COUNT($name) ->."""
    match choice.selector:
        case ast.VariableReference(id=name):
            return name.name
        case ast.FunctionReference(
            id=ast.Identifier(name=function),
            arguments=ast.CallArguments(positional=[ast.VariableReference(id=name)], named=[]),
        ) if function == COUNT:
            return name.name
    return None


def uses_of(message: ast.Message, among: Mapping[str, ast.Message]) -> Uses:
    """Collect what a message holds, and what those hold that it holds itself, which are looked up among others."""
    uses = Uses()
    for pattern in (message.value, *(each.value for each in message.attributes)):
        if pattern is not None:
            uses.visit(pattern)
    for other in (uses_of(among[held], among) for held in uses.held if held in among):
        uses.printed |= other.printed
        for name, keys in other.chosen_by.items():
            uses.chosen_by.setdefault(name, set()).update(keys)
    return uses


def faults_of_words(text: str, language: str, font: FontFile | None = None) -> list[WordFault]:
    """Check an author's words in a language against the messages of the source; at most MOST_FAULTS are told."""
    ours = messages_in(words_path(SOURCE).read_text(encoding="utf-8"))
    found, seen = list[WordFault](), set[str]()
    fault = partial(fault_of_signs, language=language, font=font)
    for entry in entries_of(text):
        line = text.count("\n", 0, entry.span.start) + 1 if entry.span else 1
        found += [WordFault(line, says) for says in _faults(entry, ours, seen, fault)]
        if len(found) >= MOST_FAULTS:
            break
    return found


@lru_cache(maxsize=2)  # an author's file and the source, which takes a second to read
def entries_of(text: str) -> tuple[ast.EntryType, ...]:
    """Read the entries of a Fluent file; leave them as they are."""
    return tuple(FluentParser().parse(text).body)


def messages_in(text: str) -> dict[str, ast.Message]:
    """Read the messages of a Fluent file, by their ids; leave them as they are."""
    return {each.id.name: each for each in entries_of(text) if isinstance(each, ast.Message)}


def _faults(entry: ast.EntryType, ours: dict[str, ast.Message], seen: set[str], fault: FaultOfSigns) -> Iterator[str]:
    match entry:
        case ast.Junk():
            yield "cannot be read; write id = words, and further lines of a message after spaces."
        case ast.Term():
            yield f"defines the term -{entry.id.name}; write the words themselves, films have no terms."
        case ast.Message() if entry.id.name not in ours:
            close = suggestion(entry.id.name, list(ours)) or "."
            yield f"has the id {shown(entry.id.name)}, which no message has{close}"
        case ast.Message() if entry.id.name in seen:
            yield f"gives {entry.id.name} a second time; keep one."
        case ast.Message():
            seen.add(entry.id.name)
            for says in _faults_of_message(entry, ours, fault):
                yield f"gives {entry.id.name} {says}"


def _faults_of_message(message: ast.Message, ours: Mapping[str, ast.Message], fault: FaultOfSigns) -> Iterator[str]:
    uses, known = uses_of(message, ours), uses_of(ours[message.id.name], ours)
    arguments = known.printed | known.chosen_by.keys()
    there = f"it has {joined([f'${name}' for name in sorted(arguments)])}" if arguments else "it has none"
    if message.value is None or [each.id.name for each in message.attributes] not in ([], [SHORT]):
        yield f"other attributes than .{SHORT}, or no words at all; write words after the equals sign."
    if uses.others:
        yield f"{uses.others[0]}, which films do not have; write words and arguments."
    for name in sorted((uses.printed | uses.chosen_by.keys()) - arguments):
        yield f"the argument ${name}, which it does not have; {there}."
    for name in sorted((uses.printed & known.chosen_by.keys()) - known.printed):
        yield f"the argument ${name} to print, which only chooses a form; {there}."
    for name in sorted(known.printed - uses.printed):
        yield f"no {{ ${name} }}, which it must print; put it in."
    if loose := uses.held - known.held:
        yield f"the message {sorted(loose)[0]}, which does not belong there; write words."
    for text in uses.texts:
        if says := fault(text):
            yield f"words that are at fault: one {says}"
            break


def words_with_comments(language: str) -> str:
    """Return all words of a language as a file to change, with the comments of the source.

    Where a tag such as de-AT has no words of its own, those of its language.
    """
    own = messages_in(words_path(language_of_words(language)).read_text(encoding="utf-8"))
    written = [
        _with_comment(own[entry.id.name], entry.comment)
        if isinstance(entry, ast.Message) and entry.id.name in own
        else entry
        for entry in entries_of(words_path(SOURCE).read_text(encoding="utf-8"))
    ]
    return FluentSerializer().serialize(ast.Resource(written))


def _with_comment(message: ast.Message, comment: ast.Comment | None) -> ast.Message:
    commented = copy(message)
    commented.comment = comment
    return commented
