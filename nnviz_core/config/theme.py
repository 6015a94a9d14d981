"""The theme of the config: one of ours by its name, or a table of an author's own colours, logo and typeface."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field, Strict, Tag, model_validator

from nnviz_core.config.faults import Fault
from nnviz_core.config.values import Closed, refusal
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.look.theme import THEMES, Theme
from nnviz_core.words.wording import shown

if TYPE_CHECKING:
    ThemeName = str
else:
    ThemeName = Literal[tuple(THEMES)]

FileName = Annotated[str, Strict(), Field(max_length=1000)]
Colour = Annotated[str, Strict(), BeforeValidator(lambda given: _colour(given))]


def _colour(given: Any) -> Any:
    digits = given[1:] if isinstance(given, str) and given.startswith("#") else ""
    if len(digits) != 6 or not all(digit in "0123456789abcdefABCDEF" for digit in digits):
        raise refusal(f'is {shown(given)} but must be a colour such as "#ff8800".')
    return given


class ThemeSpec(Closed):
    """Colours, a logo and a typeface of an author's own, in the place of some of a theme's."""

    base: ThemeName = "dark"
    accent: Colour | None = None  # of what runs forward, and of what is active
    background: Colour | None = None
    logo: FileName = ""  # of the title
    font: FileName = ""  # of words: a file or a family

    @model_validator(mode="after")
    def _is_legible(self) -> ThemeSpec:
        if self.accent is None and self.background is None:
            return self
        from nnviz_core.look.own_theme import nearest_accent, nearest_background, own_theme, shortfalls

        base = THEMES[self.base]
        if self.background and (lacks := shortfalls(own_theme(base, background=self.background))):
            raise _illegible("background", self.background, lacks, nearest_background(base, self.background))
        ground = own_theme(base, background=self.background)
        if self.accent and (lacks := shortfalls(own_theme(ground, accent=self.accent))):
            raise _illegible("accent", self.accent, lacks, nearest_accent(ground, self.accent))
        return self


def _illegible(key: str, written: str, lacks: tuple[str, ...], nearest: str | None) -> Exception:
    more = f" (and {len(lacks) - 1} more)" if len(lacks) > 1 else ""
    instead = f'the nearest that passes is "{nearest}"' if nearest else "no other passes; choose another background"
    return refusal(f'is "{written}", with which {lacks[0]}{more}; {instead}.', at=key)


def _kind_of_theme(given: Any) -> str:
    return "<own>" if isinstance(given, Mapping | ThemeSpec) else "<name>"


ThemeChoice = Annotated[
    Annotated[ThemeName, Tag("<name>")] | Annotated[ThemeSpec, Tag("<own>")],
    Discriminator(_kind_of_theme),
]


def read_theme(choice: str | ThemeSpec, folder: Path) -> tuple[str | Theme, list[Fault]]:
    """Return the theme's name, or the theme with its logo and typeface read, and what is wrong with their files."""
    if isinstance(choice, str):
        return choice, []
    from nnviz_core.look.own_theme import own_theme

    theme = own_theme(THEMES[choice.base], accent=choice.accent, background=choice.background)
    faults = []
    try:
        if choice.logo:
            from nnviz_core.inputs.logo_files import read_logo

            theme = replace(theme, logo=read_logo(choice.logo, folder))
    except UnusableFileError as error:
        faults.append(Fault(("video", "theme", "logo"), str(error)))
    try:
        if choice.font:
            from nnviz_core.inputs.font_files import read_font

            theme = replace(theme, typeface=read_font(choice.font, folder))
    except UnusableFileError as error:
        faults.append(Fault(("video", "theme", "font"), str(error)))
    return theme, faults
