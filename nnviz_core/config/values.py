"""The kinds of values that a config holds, each with its limits and the sentence that refuses others."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    ValidationInfo,
)
from pydantic_core import PydanticCustomError

from nnviz_core.inputs.limits import MAX_MAGNITUDE, MAX_SEED
from nnviz_core.words.signs import fault_of_signs
from nnviz_core.words.tags import SOURCE

LONGEST_TEXT = 20_000

Whole = Annotated[int, Strict()]
Real = Annotated[float, Strict(), Field(ge=-MAX_MAGNITUDE, le=MAX_MAGNITUDE, allow_inf_nan=False)]
Positive = Annotated[float, Strict(), Field(gt=0, le=MAX_MAGNITUDE, allow_inf_nan=False)]
Seed = Annotated[int, Strict(), Field(ge=0, lt=MAX_SEED + 1)]


def refusal(says: str, *, at: str = "") -> PydanticCustomError:
    """Say what is wrong with a table, or with the key in it that `at` names."""
    return PydanticCustomError("sentence", "{says}", {"says": says, "at": at})


def _plain_text(words: str) -> str:
    hidden = [letter for letter in words if (letter < " " and letter not in "\n\t") or "\x7f" <= letter <= "\x9f"]
    if hidden:
        raise refusal(f"holds the control character U+{ord(hidden[0]):04X}; take it out.")
    return words


def _drawn_text(words: str, info: ValidationInfo) -> str:
    context = info.context or {}
    if says := fault_of_signs(words, context.get("language", SOURCE), context.get("font")):
        raise refusal(says)
    return words


def at_most(limit: int) -> BeforeValidator:
    """Refuse a long list before its entries are looked at, so that a million of them cost nothing."""

    def check(given: Any) -> Any:
        if isinstance(given, list) and len(given) > limit:
            raise refusal(f"has {len(given):,} entries but must have at most {limit:,}.")
        return given

    return BeforeValidator(check)


def list_of_tables(given: Any) -> Any:
    if isinstance(given, Mapping):
        raise refusal("is one table but must be a list of them; in TOML, double the brackets around its name.")
    return given


def is_index(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


PlainText = Annotated[str, Strict(), Field(min_length=1, max_length=LONGEST_TEXT), AfterValidator(_plain_text)]
Words = Annotated[PlainText, AfterValidator(_drawn_text)]  # what may stand on the screen


class Closed(BaseModel):
    """A table of the config: unknown keys are errors, and nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
