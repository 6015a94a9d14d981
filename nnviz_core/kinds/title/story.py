"""The opening: what the film is about, and what the network is."""

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.config.sections import TitleSection
from nnviz_core.kinds.convention import with_convention
from nnviz_core.kinds.title.actions import ShowClasses, ShowShape, ShowTargets, ShowTitle, TitleSubject
from nnviz_core.story.beats import Beat, Caption, Section
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.phrases import MOST_NAMES, activation_label, spelled
from nnviz_core.words.say import and_list, capital, joined_sentences


def compose_title(index: int, section: TitleSection, source: Source, trace: Trace) -> Section:
    """Make a title section."""
    spec = source.spec
    network = spec.network
    subject = TitleSubject(
        title=source.title,
        subtitle=section.subtitle or "",
        shape=network.layers,
        activations=network.activations,
        output=network.output_name,
        classes=trace.dataset.classes is not None,
    )
    beats = with_convention(index, source, title_beats(subject, source.words, opening=section.caption))
    tree = {"scene": "title", "title": source.title, "layers": list(spec.network.layers)}
    return Section(index, "title", source.title, "", beats, subject, tree)


def title_beats(subject: TitleSubject, words: Catalogue, *, opening: str | None) -> tuple[Beat, ...]:
    """Introduce the film and its network; say what the outputs are: class scores, or numbers."""
    says = joined_sentences((_output_words(subject, words), _last_bend(subject, words)), words)
    return (
        Beat(ShowTitle(), move=1.0, hold=0.4),
        Beat(ShowShape(), move=2.0, hold=0.3, caption=Caption(opening or _shape_words(subject, words))),
        Beat(ShowClasses() if subject.classes else ShowTargets(), move=1.2, hold=1.0, caption=Caption(says)),
    )


def _output_words(subject: TitleSubject, words: Catalogue) -> str:
    outputs = subject.shape[-1]
    named: dict[str, str | int] = {"outputs_spelled": spelled(outputs, words), "outputs": outputs}
    if not subject.classes:
        return words("title-numbers", **named)
    if subject.output == "sigmoid":
        return words("title-probabilities", outputs=outputs, label=words.called(1))
    return words("title-classes", label=words.called(1), **named)


def _last_bend(subject: TitleSubject, words: Catalogue) -> str:
    """Name what bends the outputs; nothing where nothing does, or where that makes probabilities of them."""
    probability = subject.classes and subject.output == "sigmoid"
    if probability or subject.output not in ACTIVATIONS:
        return ""
    return words("title-outputs-bend", outputs=subject.shape[-1], activation=activation_label(subject.output, words))


def _shape_words(subject: TitleSubject, words: Catalogue) -> str:
    inputs, hidden, outputs = subject.shape[0], len(subject.shape) - 2, subject.shape[-1]
    told = words(
        "title-shape",
        inputs=inputs,
        inputs_spelled=spelled(inputs, words),
        narrow="yes" if max(subject.shape[1:-1]) == 1 else "no",
        hidden=hidden,
        hidden_spelled=spelled(hidden, words),
        outputs=outputs,
        outputs_spelled=spelled(outputs, words),
        activations=_bends(subject, words),
    )
    return capital(told, words)


def _bends(subject: TitleSubject, words: Catalogue) -> str:
    names = list(dict.fromkeys(activation_label(name, words) for name in subject.activations))
    if len(names) <= MOST_NAMES:
        return and_list(names, words)
    return words("title-activations", count=len(names), spelled=spelled(len(names), words))


def sketched_network(section: Section) -> object:
    """Say what the last picture of a title shows: its network's shape, activations and output."""
    subject = section.subject
    assert isinstance(subject, TitleSubject)
    inputs, *layers = subject.shape
    return inputs, tuple(zip(layers, (*subject.activations, subject.output), strict=True))
