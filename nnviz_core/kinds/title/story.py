"""The opening: what the film is about, and what the network is."""

from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import TitleSection
from nnviz_core.kinds.convention import with_convention
from nnviz_core.kinds.title.actions import ShowClasses, ShowShape, ShowTitle, TitleSubject
from nnviz_core.story.beats import Beat, Caption, Say, Section
from nnviz_core.words.phrases import activation_label, plural


def compose_title(index: int, section: TitleSection, source: Source, trace: Trace) -> Section:
    """Make a title section."""
    spec = source.spec
    network = spec.network
    subject = TitleSubject(spec.title, section.subtitle or "", network.layers, network.activations, network.output_name)
    beats = with_convention(index, source, title_beats(subject, opening=section.caption))
    tree = {"scene": "title", "title": spec.title, "layers": list(spec.network.layers)}
    return Section(index, "title", spec.title, "", beats, subject, tree)


def title_beats(subject: TitleSubject, *, opening: str | None) -> tuple[Beat, ...]:
    """Introduce the film and its network; say that the outputs are class scores."""
    numbers_in, numbers_out = plural(subject.shape[0], "number"), plural(subject.shape[-1], "number")
    hidden = plural(len(subject.shape) - 2, "hidden layer")
    shape = f"{numbers_in[0].upper()}{numbers_in[1:]} in, {hidden}, {numbers_out} out; {_bends(subject)} in between."
    classes = f"The {plural(subject.shape[-1], 'output')} are class scores, not a copy of the input."
    if subject.shape[-1] == 1:
        classes = "The output is the score of class 1, not a copy of the input."
    return (
        Beat(ShowTitle(), move=1.0, hold=1.0),
        Beat(
            ShowShape(),
            move=1.6,
            hold=0.3,
        ),
        Beat(Say(), move=0.0, hold=0.0, caption=Caption(opening or shape)),
        Beat(ShowClasses(), move=1.0, hold=0.3),
        Beat(Say(), move=0.0, hold=1.0, caption=Caption(classes)),
    )


def _bends(subject: TitleSubject) -> str:
    names = list(dict.fromkeys(activation_label(name) for name in subject.activations))
    return " and ".join(names) if len(names) <= 2 else plural(len(names), "activation")
