"""The title calls an output what the films of its network call it, and names what bends it."""

import pytest

from nnviz_core.kinds.title.actions import TitleSubject
from nnviz_core.kinds.title.story import title_beats
from nnviz_core.words.catalogue import catalogue


@pytest.mark.parametrize(
    ("output", "outputs", "classes", "says"),
    [
        ("softmax", 2, True, "The two outputs are class scores, not a copy of the input."),
        ("sigmoid", 1, True, "The output is the probability of class 1, not a copy of the input."),
        ("sigmoid", 3, True, "Each output is the probability of a class of its own, not a copy of the input."),
        ("linear", 2, True, "The two outputs are class scores, not a copy of the input."),
        ("tanh", 1, True, "The output is the score of class 1, not a copy of the input. At the output: tanh."),
        ("linear", 1, False, "The output is one number, which should come close to its target."),
        (
            "sigmoid",
            2,
            False,
            "The two outputs are numbers, which should come close to their targets. At the outputs: sigmoid.",
        ),
    ],
)
def test_an_output_has_the_name_that_its_function_gives_it(output: str, outputs: int, classes: bool, says: str) -> None:
    subject = TitleSubject("A film", "", (2, 3, outputs), ("tanh",), output, classes)
    caption = title_beats(subject, catalogue("en"), opening=None)[-1].caption
    assert caption is not None
    assert caption.text == says
