"""The opening: the title, the network built column by column, and what its outputs mean."""

from collections.abc import Iterable
from typing import assert_never

from nnviz_core.kinds.title.actions import ShowClasses, ShowShape, ShowTargets, ShowTitle, TitleAction, TitleSubject
from nnviz_core.story.beats import Beat
from nnviz_scenes.engine.motions import Motion, fade_in, fade_out, in_turn, late, together
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.sketch import make_sketch
from nnviz_scenes.parts.title_block import make_title
from nnviz_scenes.stage import Stage


class Title(Stage):
    """Say what the film is about."""

    kind = "title"
    has_strip = False

    def build(self) -> Iterable[Painted]:
        """Make title, sketch and class names."""
        subject = self.timed.section.subject
        assert isinstance(subject, TitleSubject)
        self.title = make_title(subject, self.theme, self.frame)
        self.sketch = make_sketch(subject, words=self.words, theme=self.theme, frame=self.frame)
        return (*self.title, *self.sketch.views)

    def _heading(self, text: str, remark: str) -> Iterable[Label]:
        return ()

    def act(self, beat: Beat) -> Motion:
        """Return the motion of one beat."""
        action = beat.action
        assert isinstance(action, TitleAction)
        match action:
            case ShowTitle():
                first, *others = self.title
                return together(fade_in([first]), late(fade_in(others), start=0.4))
            case ShowShape():
                return in_turn(*(fade_in(column.views) for column in self.sketch.columns), overlap=0.45)
            case ShowClasses() | ShowTargets():
                sketch = self.sketch
                names = late(fade_in(sketch.names), start=0.3)
                return together(fade_in(sketch.signs), fade_out(sketch.hidden), names)
            case _:
                assert_never(action)
