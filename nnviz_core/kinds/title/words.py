"""Say what the picture of a title section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.title.actions import ShowClasses, ShowShape, ShowTitle, TitleAction, TitleSubject
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.say import cardinal


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, TitleAction)
    subject = section.subject
    assert isinstance(subject, TitleSubject)
    match action:
        case ShowTitle():
            return "The title appears: " + " ".join(f"{subject.title}. {subject.subtitle}".split())
        case ShowShape():
            widths = ", ".join(map(cardinal, subject.shape))
            return f"The network appears under the title, a column of circles a layer, input to output: {widths}."
        case ShowClasses():
            return "Beside the outputs the names of the classes appear."
        case _:
            assert_never(action)
