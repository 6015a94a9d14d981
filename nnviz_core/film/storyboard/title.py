"""The opening: what the film is about, and what the network is."""

from nnviz_core.film.storyboard.beats import Beat, Caption, ShowClasses, ShowShape, ShowTitle, TitleSubject
from nnviz_core.film.words import activation_name, plural


def title_beats(subject: TitleSubject, *, opening: str | None) -> tuple[Beat, ...]:
    """Introduce the film and its network; say that the outputs are class scores."""
    hidden = len(subject.shape) - 2
    shape = f"{plural(subject.shape[0], 'number')} in, {plural(hidden, 'hidden layer')}, {plural(subject.shape[-1], 'number')} out."
    bends = " and ".join(dict.fromkeys(activation_name(name) for name in subject.activations))
    classes = f"The {plural(subject.shape[-1], 'output')} are scores for the classes: not a copy of the input."
    return (
        Beat(ShowTitle(), move=1.0, hold=1.0),
        Beat(ShowShape(), move=1.6, hold=0.4, caption=Caption(opening or f"{shape[:-1]}; {bends} in between.")),
        Beat(ShowClasses(), move=1.0, hold=1.6, caption=Caption(classes)),
    )
