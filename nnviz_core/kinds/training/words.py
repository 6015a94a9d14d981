"""Say what the picture of a training section does in a beat: what appears, and what moves where."""

from typing import assert_never

from nnviz_core.kinds.pass_numbers import ACCURACY, LOSS
from nnviz_core.kinds.training.actions import CloseCourse, OpenCourse, PlayCourse, TrainingAction, TrainingSubject
from nnviz_core.story.beats import Action, Section
from nnviz_core.words.place_names import PlaceName, in_words, ordinal, upright

NUMBER_NAMES = (
    PlaceName("wrong", None, upright("number-still-wrong"), upright("number-still-wrong")),
    PlaceName("course.step[r]", None, upright("number-step"), upright("number-step")),
    PlaceName("course.loss[r]", None, *LOSS),
    PlaceName("course.accuracy[r]", None, ACCURACY, ACCURACY),
    PlaceName("course.explained[r]", None, upright("number-explained"), upright("number-explained")),
    PlaceName("largest_error", None, upright("number-largest-error"), upright("number-largest-error")),
    PlaceName("best.explained", None, upright("number-explained-by-best"), upright("number-explained-by-best")),
    PlaceName("verdict.explained", None, upright("number-explained-at-end"), upright("number-explained-at-end")),
    PlaceName("course.learning_rate[r]", None, upright("number-learning-rate"), upright("number-rate")),
    PlaceName(
        "course.gradient_norm[r][j]",
        None,
        in_words("number-gradient-norm-of-layer", layer=ordinal("j")),
        upright("number-gradient-norm", "", "j"),
    ),
    PlaceName("verdict.accuracy", None, upright("number-right-at-end"), upright("number-right-at-end")),
    PlaceName("verdict.shares[k]", None, upright("number-right-at-end"), upright("number-right-at-end")),
    PlaceName("verdict.losses[k]", None, *LOSS),
    PlaceName("verdict.step", None, upright("number-the-solving-step"), upright("number-solving-step")),
)


def motion_words(action: Action, section: Section) -> str:
    """Say what an action does, in a sentence."""
    assert isinstance(action, TrainingAction)
    words, subject = section.words, section.subject
    assert isinstance(subject, TrainingSubject)
    fit, shape = subject.fit, "line" if subject.dataset.x.shape[1] == 1 else "plane"
    match action:
        case OpenCourse():
            return words("training-motion-open")
        case PlayCourse():
            if fit:
                return words("fit-training-motion-play")
            return words("training-motion-play" if subject.planar else "training-motion-curves")
        case CloseCourse():
            if fit:
                return words("fit-training-motion-close", shape=shape)
            return words("training-motion-close" if subject.ringed else "training-motion-end")
        case _:
            assert_never(action)
