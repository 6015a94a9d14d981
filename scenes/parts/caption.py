"""Captions: in few lines of about one length, in the middle of their band."""

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.story.beats import Caption
from nnviz_core.words.line_breaks import beginning
from nnviz_scenes.engine.even_lines import in_even_lines, in_lines, line_count
from nnviz_scenes.engine.motions import Motion, drive
from nnviz_scenes.engine.typeset import Ink, line_pitch
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.frame import MIDDLE, Frame, at

LEADING = 0.5  # em, between two lines


def caption_ink(caption: Caption, theme: Theme, frame: Frame) -> Ink:
    """Set a caption in few lines, of about one length, cut short where even small type does not fit."""
    text, width = caption.text, frame.width
    while True:
        for size, lines in frame.type.captions.items():
            ink = in_lines(text, size=size, theme=theme, width=width, leading=LEADING)
            if line_count(ink, LEADING) <= lines and ink.box.width <= units(width):  # a word may be wider
                return in_even_lines(text, size=size, theme=theme, width=width, leading=LEADING)
        text = f"{beginning(text, int(len(text) * 0.8)).rstrip(' …')}…"


def change_caption(label: "CaptionLabel", ink: Ink) -> Motion:
    """Let a caption take the place of the one before."""
    old = label.ink if label.presence else ink

    def show(t: float) -> None:
        label.show(old if t < 0.5 and old is not ink else ink)
        label.presence = abs(2 * t - 1) if old is not ink else t

    return drive([label], show)


class CaptionLabel(Label):
    """Show a caption in the middle of its band, in one line or several."""

    def __init__(self, ink: Ink, frame: Frame) -> None:
        super().__init__(ink, at(MIDDLE, frame.caption), align="centre")
        self.frame = frame

    def start(self) -> tuple[float, float]:
        """Return where the first baseline begins: capitals and lines are centred, low letters are in the band."""
        largest, size = max(self.frame.type.captions), self.ink.cap_height / units(1)
        below = (line_count(self.ink, LEADING) - 1) * line_pitch(size, LEADING)
        x, y = super().start()
        return x, max(y + units((largest - size + below) / 2), at(0, self.frame.bottom)[1] - self.ink.box.bottom)
