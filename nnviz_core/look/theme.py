"""Name every colour of the film, twice: once for a dark room and once for paper."""

from dataclasses import dataclass, field

from nnviz_core.words.typefaces import BUILT_IN, FontFile, Fonts
from nnviz_core.words.writing import ENGLISH, Writing


@dataclass(frozen=True, slots=True)
class Theme:
    """Hold the colours of one look, as `#rrggbb`, its typefaces, and how it writes numbers."""

    name: str
    ink: str  # the background of the frame
    panel: str  # the background of a neuron, a plane or an equation strip
    text: str
    muted: str  # text that waits: names, axes, units
    class0: str  # discs
    class1: str  # squares
    class2: str  # triangles
    class3: str  # diamonds
    positive: str  # weights above zero, solid
    negative: str  # weights below zero, dashed
    signal: str  # what runs forward
    gradient: str  # what runs backward
    outline: str  # the border of a panel
    axis: str
    grid: str
    logo: bytes = field(default=b"", repr=False)  # a picture, SVG, PNG or JPEG, for the title
    typeface: FontFile | None = None  # of words, before those inside Typst
    fonts: Fonts = BUILT_IN
    writing: Writing = ENGLISH

    @property
    def classes(self) -> tuple[str, ...]:
        """List the colours of the classes that have one of their own."""
        return (self.class0, self.class1, self.class2, self.class3)

    def of_class(self, label: int, *, else_: str) -> str:
        """Return the colour of a class, or another where it has none of its own."""
        return self.classes[label] if label < len(self.classes) else else_


TEXT_TONES = ("text", "muted", "class0", "class1", "class2", "class3", "positive", "negative", "signal", "gradient")
LINE_TONES = ("outline", "axis", "grid")

DARK = Theme(
    name="dark",
    ink="#0f1420",
    panel="#1a2335",
    text="#f2f5fa",
    muted="#9aa7bd",
    class0="#ff7a59",
    class1="#4cb8ff",
    class2="#f0dfc0",
    class3="#a6d92e",
    positive="#7fd1ae",
    negative="#c9a0ff",
    signal="#ffd54a",
    gradient="#ff5fa8",
    outline="#c3ccdb",
    axis="#9aa7bd",
    grid="#6b7b98",
)

LIGHT = Theme(
    name="light",
    ink="#fbfaf7",
    panel="#eceff4",
    text="#141a26",
    muted="#4f5a6e",
    class0="#a83008",
    class1="#0a62a8",
    class2="#584941",
    class3="#3d6606",
    positive="#11704d",
    negative="#7b45c4",
    signal="#775500",
    gradient="#c2146c",
    outline="#4f5a6e",
    axis="#4f5a6e",
    grid="#7d8899",
)

THEMES = {theme.name: theme for theme in (DARK, LIGHT)}


def palette(theme: str | Theme) -> Theme:
    """Return the theme of that name, or one's own as it is."""
    return THEMES[theme] if isinstance(theme, str) else theme
