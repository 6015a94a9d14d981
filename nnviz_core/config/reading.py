"""Read a config's text and parse it into a tree, refusing what is no config in one sentence."""

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from nnviz_core.config.faults import ConfigError, Fault
from nnviz_core.config.shipped import shipped_configs
from nnviz_core.inputs.named_files import NotAFileError, regular_size
from nnviz_core.inputs.text_files import NotTextError, decoded
from nnviz_core.words.wording import suggestion

Format = Literal["toml", "json"]

MAX_CONFIG_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 100  # of brackets, and of keys joined by dots


def read_text(path: Path, name: str) -> str:
    """Return the text of a config. Raises ConfigError under the name that the user gave."""
    try:
        content = _read_bytes(path)
    except FileNotFoundError:
        content = _missing(name)
    except ValueError:
        content = "the file cannot be read: no name holds a null character."
    except OSError as error:
        content = f"the file cannot be read: {error.strerror or error}."
    if isinstance(content, str):
        raise ConfigError(name, [Fault((), content)])
    try:
        return decoded(content)
    except NotTextError as error:
        raise ConfigError(name, [Fault((), f"the file {error}.", error.line)]) from None


def _missing(name: str) -> str:
    """Say that there is no such config, and which shipped one may be meant."""
    near = (
        suggestion(Path(name).name.removesuffix(".toml"), list(shipped_configs()))
        if not Path(name).parent.parts
        else ""
    )
    return f"there is no such file{near or '; `nnviz init` writes one to start from.'}"


def _read_bytes(path: Path) -> bytes | str:
    """Return the file's bytes, or a sentence that refuses it."""
    try:
        size = regular_size(path)
    except NotAFileError as error:
        return f"this is {error}; name a .toml or .json file."
    if size > MAX_CONFIG_BYTES:
        limit = f"{MAX_CONFIG_BYTES // 2**20} MiB"
        return f"the file is larger than the limit of {limit}; keep long sequences in .npz or .safetensors."
    return path.read_bytes() if size else b""


def format_of(path: Path) -> Format:
    """Tell the format by the suffix; what is not .json is TOML."""
    return "json" if path.suffix.lower() == ".json" else "toml"


def parse(text: str, name: str, *, format: Format) -> Mapping[str, Any]:
    """Parse a config's text. Raises ConfigError under the name that the user gave."""
    try:
        tree = _json(text) if format == "json" else _toml(text)
    except _NotParsedError as error:
        raise ConfigError(name, error.faults) from None
    except RecursionError:
        raise ConfigError(name, [_too_deep(_deep_line(text))]) from None
    except ValueError:  # the one thing that neither parser words itself: a number of over 4,300 digits
        digits = re.search(r"[\d_]{4300}", text)
        says = "this number has more than 4,300 digits; about 17 are ever used."
        raise ConfigError(name, [Fault((), says, _line_at(text, digits.start() if digits else 0))]) from None
    return tree


class _NotParsedError(Exception):
    def __init__(self, *faults: Fault) -> None:
        self.faults = faults


def _toml(text: str) -> dict[str, Any]:
    if chain := _LONG_CHAIN.search(text):
        raise _NotParsedError(_too_deep(_line_at(text, chain.start())))
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message, _, position = str(error).removesuffix(")").partition(" (at ")
        number = position.removeprefix("line ").partition(",")[0]
        line = int(number) if number.isdigit() else _line_at(text, len(text))
        raise _NotParsedError(Fault((), f"this is not TOML: {_toml_sentence(message, text)}.", line)) from None


# Before parsing, because tomllib's time grows with the square of the number of dots in a key.
_LONG_CHAIN = re.compile(rf"""(?<![\w.'"-])(?:[\w'"-]+[ \t]*\.[ \t]*){{{MAX_DEPTH}}}""")


def _toml_sentence(message: str, text: str) -> str:
    if text.lstrip().startswith("{"):
        return "this looks like JSON; give the file a name that ends with .json"
    known = (says for start, says in _TOML_SENTENCES.items() if message.startswith(start))
    return next(known, f"{message[:1].lower()}{message[1:]}")


_TOML_SENTENCES = {
    "Cannot overwrite a value": "this key is given twice; keep one",
    "Duplicate inline table key": "this key is given twice in one table; keep one",
    "Cannot declare": "this table is given twice; keep one, with the keys of both",
    "Cannot mutate immutable namespace": "this adds to what is complete already; write it in one place",
    "Invalid value": "a value is missing here; text stands in quotes, true and false in small letters",
    "Expected newline or end of document": "something follows a value; write one key = value a line",
    "Expected '=' after a key": "a key needs = and a value",
    "Expected ']' at the end of a table": "a table's name ends with ]",
    "Expected ']]' at the end of an array": "the name of a list of tables ends with ]]",
    "Invalid initial character for a key part": "a key is missing here; a key is a word or text in quotes",
    "Invalid statement": "a line is a key = value, a [table] or a # comment",
    "Unclosed array": "a list is not closed; end it with ], with commas between its entries",
    "Unclosed inline table": "a table is not closed; end it with } in the same line, with commas between",
    "Unterminated string": "a text is not closed; end it with a quote",
    r"Illegal character '\n'": "a text is not closed in its line; end it with a quote",
}


def _json(text: str) -> dict[str, Any]:
    try:
        tree = json.loads(text, object_pairs_hook=_table)
    except json.JSONDecodeError as error:
        says, position = _json_sentence(error, text)
        raise _NotParsedError(Fault((), f"this is not JSON: {says}.", _line_at(text, position))) from None
    except _RepeatedKeyError:
        raise _NotParsedError(*_repeated(text)) from None
    if not isinstance(tree, dict):
        raise _NotParsedError(Fault((), "this is JSON but no object; start with { and the key sections.", 1))
    return tree


def _json_sentence(error: json.JSONDecodeError, text: str) -> tuple[str, int]:
    """Say what is wrong, and at which character; Python words and places a comma too many by its version."""
    before = text[: error.pos].rstrip()
    if error.msg.startswith("Illegal trailing comma"):
        return _COMMA_TOO_MANY, error.pos
    if before.endswith(",") and text[error.pos : error.pos + 1] in ("}", "]"):
        return _COMMA_TOO_MANY, len(before) - 1
    if error.pos >= len(text.rstrip()):
        return "the file is empty or ends too early; close every bracket", error.pos
    says = f"{error.msg[:1].lower()}{error.msg[1:]}".removesuffix(" at")
    return f"{says}{_JSON_REMEDIES.get(error.msg, '')}", error.pos


_COMMA_TOO_MANY = "a comma stands before } or ]; take it out"
_JSON_REMEDIES = {
    "Expecting value": "; text stands in double quotes, and there are no comments",
    "Expecting property name enclosed in double quotes": "; there are no comments",
    "Expecting ',' delimiter": "; entries are joined by commas",
    "Expecting ':' delimiter": "; a colon stands between key and value",
    "Extra data": "; one object is all there may be",
    "Unterminated string starting at": "; end the text with a double quote",
    "Invalid control character at": "; write \\n for a new line in a text",
}


class _RepeatedKeyError(Exception):
    pass


def _table(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        raise _RepeatedKeyError
    return table


def _repeated(text: str) -> list[Fault]:
    from nnviz_core.config.positions import repeated_keys  # here, because a sound config never needs it

    return [Fault(keys, "is given twice; keep one.", line) for keys, line in repeated_keys(text, format="json")]


def _too_deep(line: int | None) -> Fault:
    return Fault((), f"this is nested more than {MAX_DEPTH} levels deep; a config needs about 8.", line)


def _deep_line(text: str) -> int | None:
    """Give the line where the brackets get too deep, not minding those in texts."""
    depth = 0
    for bracket in re.finditer(r"[\[\]{}]", text):
        depth += 1 if bracket[0] in "[{" else -1
        if depth > MAX_DEPTH:
            return _line_at(text, bracket.start())
    return None


def _line_at(text: str, position: int) -> int:
    """Give the 1-based line of a position; that of the last text where there is only space after it."""
    return text.count("\n", 0, min(position, len(text.rstrip()))) + 1
