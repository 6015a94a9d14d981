"""What an author may say in several languages: one text, or a table of them by language."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Annotated, Any

from pydantic import BeforeValidator, TypeAdapter, ValidationError, ValidationInfo, WithJsonSchema

from nnviz_core.config.sentences import sentence_of
from nnviz_core.config.values import LONGEST_TEXT, PlainText, Words, refusal
from nnviz_core.words.catalogue import language_of_words, shipped_languages
from nnviz_core.words.signs import fault_of_signs
from nnviz_core.words.tags import SOURCE, TAG, nearest_tag
from nnviz_core.words.wording import suggestion

_TEXT = {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT}
_BY_LANGUAGE = {"type": "object", "minProperties": 1, "propertyNames": {"pattern": TAG}, "additionalProperties": _TEXT}


def text_in(told: Any, *languages: str) -> Any:
    """Return what is said in the first of some languages that a table has, else its first text; a text is itself."""
    return told[_tag_for(told, *languages)] if isinstance(told, Mapping) and told else told


def told_in(tree: Mapping[str, Any], *languages: str) -> dict[str, Any]:
    """Return the tree of a sound config in which every table of texts is the text for these languages.

    What a section calls a keyframe in the config's own language, it calls by that keyframe's name in the new one.
    """
    named = _names_in(tree, *languages)
    sections = [
        {key: text_in(value, *languages) if key in ("caption", "subtitle") else value for key, value in section.items()}
        for section in tree["sections"]
    ]
    for section in sections:
        if isinstance(called := section.get("snapshot"), str):
            section["snapshot"] = named.get(called, called)
    title = {"title": text_in(tree["title"], *languages)} if "title" in tree else {}
    return {**tree, **title, **_parameters_in(tree, *languages), "sections": sections}


def _names_in(tree: Mapping[str, Any], *languages: str) -> dict[str, str]:
    names = [keyframe["name"] for keyframe in _keyframes(tree) if "name" in keyframe]
    return {text_in(name, tree.get("language", SOURCE)): text_in(name, *languages) for name in names}


def _parameters_in(tree: Mapping[str, Any], *languages: str) -> dict[str, Any]:
    if not _keyframes(tree):
        return {}
    keyframes = [
        {key: text_in(value, *languages) if key == "name" else value for key, value in keyframe.items()}
        for keyframe in _keyframes(tree)
    ]
    return {"parameters": {**tree["parameters"], "keyframes": keyframes}}


def _keyframes(tree: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return tree.get("parameters", {}).get("keyframes") or ()


def _tag_for(table: Mapping[str, str], *languages: str) -> str:
    tags = (nearest_tag(language, table) for language in languages)
    return next(filter(None, tags), next(iter(table)))


def _one_text(told: Any, info: ValidationInfo) -> Any:
    """Choose from a table what is said in the film's language; every text in it must be sound."""
    if not isinstance(told, Mapping):
        return told
    context = info.context or {}
    language = context.get("language", SOURCE)
    if not told:
        raise refusal('is an empty table; give a text by language, such as en = "...".')
    for tag, text in told.items():
        if fault := _fault_of_tag(tag, language) or _fault_of_text(text):
            raise refusal(fault, at=str(tag))
    tag = _tag_for(told, language)
    if says := fault_of_signs(told[tag], language, context.get("font")):
        raise refusal(says, at=tag)
    return told[tag]


def _fault_of_tag(tag: Any, language: str) -> str | None:
    if tag == language:
        return None
    known = isinstance(tag, str) and re.fullmatch(TAG, tag)
    if known and language_of_words(tag).partition("-")[0] == tag.partition("-")[0]:
        return None
    near = suggestion(tag, shipped_languages()) or f"; they are {', '.join(shipped_languages())}."
    return f"is neither the config's language nor one that films are told in{near}"


def _fault_of_text(text: Any) -> str | None:
    try:
        _plain_texts().validate_python(text)
    except ValidationError as error:
        return sentence_of(error.errors(include_url=False)[0], known=())
    return None


@cache
def _plain_texts() -> TypeAdapter[str]:
    return TypeAdapter(PlainText)


Text = Annotated[Words, BeforeValidator(_one_text), WithJsonSchema({"anyOf": [_TEXT, _BY_LANGUAGE]})]
