"""What is said of one network of a course that nobody trained here: a checkpoint of the author's, or a keyframe."""

from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_core.words.say import capital


def checkpoint_words(
    subject: TrainingSubject, place: int, right: Shown, words: Catalogue, *, moment: str, name: str
) -> str:
    """Say how much a checkpoint gets right, or explains: by its step, in the message `moment`, where that is known.

    Else by its name, in the message `name`.
    """
    if subject.steps:
        return capital(words(moment, moment=subject.said[place], share=right.text), words)
    return words(name, name=subject.said[place], share=right.text)
