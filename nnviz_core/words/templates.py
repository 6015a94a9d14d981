"""Turn messages into templates, which a page fills in by itself: text with {name} places, and choices between forms.

A template is a text, a list of templates that follow each other, or a choice, {argument: {key: template}}, in which the
key "" stands for all others. Keys are words, whole numbers, or plural classes of the language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

from nnviz_core.words.catalogue import SUFFIX, Catalogue, WordsError

# Fluent is imported where words are asked for: `check` and `--help` do without.
if TYPE_CHECKING:
    from fluent.syntax import ast

Template: TypeAlias = str | list["Template"] | dict[str, dict[str, "Template"]]


def template_of(words: Catalogue, id: str) -> Template:
    """Return a message as a template. Raises WordsError for an unknown id, and for what a template cannot hold."""
    message = words.messages.get(id)
    if message is None or message.value is None:
        raise WordsError(f"There are no words {id} in {words.language}{SUFFIX}.")
    try:
        return _pattern(message.value, words)
    except _NoTemplateError as fault:
        raise WordsError(f"The words {id} of {words.language}{SUFFIX} cannot be put into a page: {fault}.") from None


def arguments_in(template: Template) -> frozenset[str]:
    """List what a template prints and chooses by."""
    return frozenset(_arguments(template))


class _NoTemplateError(Exception):
    pass


def _pattern(pattern: ast.Pattern, words: Catalogue) -> Template:
    parts: list[Template] = []
    for element in pattern.elements:
        part = _element(element, words)
        if isinstance(part, str) and parts and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    return parts[0] if len(parts) == 1 else parts


def _element(
    element: ast.TextElement | ast.Placeable | ast.InlineExpression | ast.SelectExpression, words: Catalogue
) -> Template:
    from fluent.syntax import ast

    match element:
        case ast.Placeable(expression=expression):
            return _element(expression, words)
        case ast.SelectExpression():
            return _choice(element, words)
        case ast.VariableReference(id=name):
            return f"{{{name.name}}}"
        case ast.MessageReference(id=name, attribute=None):
            return template_of(words, name.name)
        case ast.TextElement(value=text):
            return _text(text)
        case ast.StringLiteral():
            return _text(str(element.parse()["value"]))
        case _:
            raise _NoTemplateError("only arguments, other messages and choices stand in its braces")


def _text(text: str) -> str:
    if "{" in text or "}" in text:
        raise _NoTemplateError("a brace among its words would be taken for the place of an argument")
    return text


def _choice(choice: ast.SelectExpression, words: Catalogue) -> Template:
    from fluent.syntax import ast

    from nnviz_core.words.own_words import chosen_by  # here, because it needs Fluent

    name = chosen_by(choice)
    if name is None:
        raise _NoTemplateError("it chooses by something else than an argument")
    numbers = [isinstance(variant.key, ast.NumberLiteral) for variant in choice.variants]
    if sorted(numbers, reverse=True) != numbers:
        raise _NoTemplateError("in a choice, numbers come before the other forms, which might hold for them too")
    forms: dict[str, Template] = {}
    for variant in choice.variants:
        key = variant.key.value if isinstance(variant.key, ast.NumberLiteral) else variant.key.name
        forms["" if variant.default else key] = _pattern(variant.value, words)
    return _factored(name, forms)


def _factored(name: str, forms: dict[str, Template]) -> Template:
    """Write a choice with what its forms share before and behind it, which sentences mostly do: in whole words."""
    texts = [form.split(" ") for form in forms.values() if isinstance(form, str)]
    if len(texts) < len(forms):
        return {name: forms}
    before = _shared(texts)
    behind = _shared([text[before:][::-1] for text in texts])
    start = "".join(f"{word} " for word in texts[0][:before])
    end = "".join(f" {word}" for word in texts[0][len(texts[0]) - behind :])
    middles = [" ".join(text[before : len(text) - behind]) for text in texts]
    choice: Template = {name: dict(zip(forms, middles, strict=True))}
    return [part for part in (start, choice, end) if part] if before or behind else choice


def _shared(texts: list[list[str]]) -> int:
    """Count the first words that all texts share, and leave one of each text."""
    most = min(map(len, texts)) - 1
    return next((place for place in range(most) if len({text[place] for text in texts}) > 1), most)


def _arguments(template: Template) -> Iterator[str]:
    match template:
        case str():
            yield from (part.partition("}")[0] for part in template.split("{")[1:])
        case list():
            for part in template:
                yield from _arguments(part)
        case Mapping():
            for name, forms in template.items():
                yield name
                for form in forms.values():
                    yield from _arguments(form)
