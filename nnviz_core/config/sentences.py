"""Turn a validation error into a sentence: what is wrong there, and what would be right."""

from collections.abc import Mapping, Sequence
from typing import Any

from nnviz_core.words.wording import count, one_of, shown, suggestion


def sentence_of(details: Mapping[str, Any], *, known: Sequence[str]) -> str:
    """Write the sentence that follows the address.

    `details` is one entry of pydantic's error list; `known` are the keys allowed at that place.
    """
    given, limits = details["input"], details.get("ctx", {})
    match details["type"]:
        case "sentence":
            return str(limits["says"])
        case "missing":
            return f"is missing; {REMEDIES[details['loc'][-1]]}."
        case "extra_forbidden":
            return f"is not a key here{_nearest_key(details['loc'][-1], known)}"
        case "literal_error":
            return f"is {shown(given)} {_choice(given, limits['expected'])}"
        case "union_tag_invalid":
            return f"is {shown(given['scene'])} {_choice(given['scene'], limits['expected_tags'])}"
        case "union_tag_not_found":
            return f"is missing; {REMEDIES['scene']}."
        case "string_too_short":
            return "is empty; write something there."
        case "string_unicode":
            return f"holds {shown(given)}, half a surrogate pair, which is no text; take it out."
        case "float_type" if type(given) is int:  # the one that no float can hold
            return f"is {shown(given)} but must be a number that fits 64 bits."
        case kind:
            return f"{_has(kind, given)} {_demand(kind, limits)}."


REMEDIES = {
    "parameters": "give it exactly one of train, keyframes, sweep and file",
    "sections": 'give at least one, in TOML as [[sections]] with scene = "forward"',
    "scene": 'say what to show, such as scene = "forward"',
    "layers": "give weights and bias for each layer after the input",
    "weights": "give one row per neuron, such as [[1.4, 1.3], [-1.2, 1.6]]",
    "bias": "give one number per neuron, such as [0.2, -0.3]",
    "parameter": 'name it as on screen, such as "W2[1,2]" or "b1[2]"',
    "from": "give the first value of the range, such as -3.0",
    "to": "give the last value of the range, such as 3.0",
    "base": "give the parameters that stay, as layers of weights and bias",
    "x": "give the point's coordinates, such as [0.62, -0.48]",
    "class": "give the point's class, counted from 0",
}


def _nearest_key(word: object, known: Sequence[str]) -> str:
    return suggestion(word, known) or f"; the keys are {', '.join(known)}."


def _choice(given: Any, expected: str) -> str:
    """Demand one of the words in pydantic's list, `'a', 'b' or 'c'`."""
    words = [word.strip(" '") for word in expected.replace(" or ", ", ").split(",")]
    near = suggestion(given, words) if isinstance(given, str | int) else ""
    return f"but must be {one_of([shown(word) for word in words])}{near or '.'}"


def _has(kind: str, given: Any) -> str:
    match kind:
        case "too_short" | "too_long":
            return f"has {count(len(given), 'entry', 'entries')} but must have"
        case "string_too_long":
            return f"has {count(len(given), 'character')} but must have"
    return f"is {shown(given)} but must be"


def _demand(kind: str, limits: Mapping[str, Any]) -> str:
    match kind:
        case "greater_than_equal":
            return f"at least {_number(limits['ge'])}"
        case "greater_than":
            return f"more than {_number(limits['gt'])}"
        case "less_than_equal":
            return f"at most {_number(limits['le'])}"
        case "less_than":
            return f"less than {_number(limits['lt'])}"
        case "too_short":
            return f"at least {_number(limits['min_length'])}"
        case "too_long" | "string_too_long":
            return f"at most {_number(limits['max_length'])}"
    return _TYPES[kind]


def _number(limit: float) -> str:
    return f"{int(limit):,}" if limit == int(limit) else f"{limit:g}"


_TYPES = {
    "int_type": "a whole number",
    "float_type": "a number",
    "finite_number": "a finite number",
    "bool_type": "true or false",
    "string_type": "text in quotes",
    "string_pattern_mismatch": 'a language tag such as "en" or "de-AT"',
    "tuple_type": "a list",
    "model_type": "a table",
    "model_attributes_type": "a table",
}
