"""Say what the picture of a title section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.title.actions import ShowClasses, ShowShape, ShowTargets, ShowTitle, TitleAction, TitleSubject
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.line_breaks import one_line
from nnviz_core.words.say import and_list, comma_list, inputs_words


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, TitleAction)
    subject, words = section.subject, section.words
    assert isinstance(subject, TitleSubject)
    match action:
        case ShowTitle():
            return _title_words(one_line(subject.title), one_line(subject.subtitle), words)
        case ShowShape():
            widths, names = comma_list(list(map(words.cardinal, subject.shape)), words), inputs_words(words)
            if names:
                return words("title-motion-shape-and-inputs", widths=widths, names=names)
            return words("title-motion-shape", widths=widths)
        case ShowClasses():
            several = subject.shape[-1] > 1  # beside one output stands the name of one class alone
            classes = words.class_names if several else ()
            return (
                words("title-motion-named-classes", classes=and_list(classes, words))
                if classes
                else words("title-motion-classes")
            )
        case ShowTargets():
            return words("title-motion-targets", outputs=subject.shape[-1])
        case _:
            assert_never(action)


def _title_words(title: str, subtitle: str, words: Catalogue) -> str:
    if not subtitle:
        return words("title-motion-title", title=title)
    return words("title-motion-title-and-subtitle", title=title, subtitle=subtitle)
