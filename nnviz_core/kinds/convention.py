"""Say once, in a film of weights from files, how their matrices were read: a square one does not show it."""

from nnviz_core.config.loading import Source
from nnviz_core.story.beats import Beat, Caption, Say

TELLERS = ("title", "forward")  # the kinds of sections that say it in words, best first
AFTER = {"title": 3, "forward": 1}  # how many beats come before


def with_convention(index: int, source: Source, beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """Add the sentence to the beats of the section that says it."""
    kind = source.spec.sections[index].scene
    if source.weights is None or index != _teller(source) or kind not in TELLERS:
        return beats
    words, transposed = source.words, source.weights.columns_are_outputs
    if transposed is None:
        return beats
    told = words("convention-columns") if transposed else words("convention-rows")
    said = Beat(Say(), move=0.0, hold=0.3, caption=Caption(told))
    return (*beats[: AFTER[kind]], said, *beats[AFTER[kind] :])


def convention_remark(index: int, source: Source) -> tuple[str, ...]:
    """Give the remark of the first section, where none says it in words."""
    teller = _teller(source)
    if source.weights is None or index != teller or source.spec.sections[index].scene in TELLERS:
        return ()
    words, transposed = source.words, source.weights.columns_are_outputs
    if transposed is None:
        return ()
    return (words("remark-columns-are-neurons") if transposed else words("remark-rows-are-neurons"),)


def _teller(source: Source) -> int:
    """Choose the section that says it: a title, else the first forward pass, else the first section."""
    scenes = [section.scene for section in source.spec.sections]
    return next((scenes.index(kind) for kind in TELLERS if kind in scenes), 0)
