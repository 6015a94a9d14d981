"""Load a config file: read it, validate it, and read the files that it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nnviz_core.config import checks, section_checks
from nnviz_core.config.faults import ConfigError, Fault
from nnviz_core.config.network import DatasetSpec, NetworkSpec
from nnviz_core.config.reading import Format, format_of, parse, read_text
from nnviz_core.config.sections import PointSpec, Section
from nnviz_core.config.sequence import named_snapshots
from nnviz_core.config.shipped import find_config
from nnviz_core.config.spec import UNTITLED, Spec, read_spec
from nnviz_core.config.theme import read_theme
from nnviz_core.inputs.named_files import UnusableFileError, find_file, read_bytes
from nnviz_core.inputs.text_files import NotTextError, decoded
from nnviz_core.words.tags import SOURCE
from nnviz_core.words.wording import shown

# numpy and all that needs it are imported where a config names a file or writes weights: `check`
# of a config that trains does without.
if TYPE_CHECKING:
    from nnviz_core.backprop.datasets import Dataset
    from nnviz_core.inputs.given_points import GivenPoints
    from nnviz_core.inputs.given_weights import GivenWeights
    from nnviz_core.inputs.points import Meant, ReadPoints
    from nnviz_core.inputs.weights import Named, Weights
    from nnviz_core.look.theme import Theme
    from nnviz_core.words.catalogue import Catalogue, Wording
    from nnviz_core.words.typefaces import FontFile

MAX_WORDS_BYTES = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A config that was read and found sound, with what the files it names hold."""

    path: Path
    text: str  # the config as written
    spec: Spec
    points: Dataset | None  # that were read: of kind "csv", "npz", "digits"; without [dataset], samples with y
    snapshots: tuple[Named, ...] | None  # of keyframes and file; the base of a sweep
    weights: Weights | None = None  # of file: the steps in names, and what was taken for what
    own_words: str = ""  # what the file of `words` holds
    font: FontFile | None = None  # what `font` names
    theme: str | Theme = "dark"  # of ours, by its name, or the author's own
    points_told: tuple[str, ...] = ()  # how the csv file was read, where that is not plain
    written: str = ""  # the name by which a user gave it, which sentences give back
    derived: bool = False  # the text was made here, so that its lines tell a user nothing
    given: GivenWeights | None = None  # from Python, in the place of what the parameters come from
    given_points: GivenPoints | None = None  # from Python, in the place of the file of points

    @property
    def name(self) -> str:
        """Return the film's name, that of the config without its suffix."""
        return self.path.stem

    @property
    def title(self) -> str:
        """Return the film's title, in the film's language where the config gives none."""
        return self.words("film-untitled") if self.spec.title == UNTITLED else self.spec.title

    @property
    def theme_name(self) -> str:
        """Return what the film's theme is called, its base's name where it is the author's own."""
        return self.theme if isinstance(self.theme, str) else self.theme.name

    @property
    def words(self) -> Catalogue:
        """Return the words of the film's language."""
        from nnviz_core.words.catalogue import catalogue  # here, because a config is checked without its words

        return catalogue(self.wording)

    @property
    def wording(self) -> Wording:
        """Return what the words of the film are chosen by."""
        from nnviz_core.words.catalogue import Wording
        from nnviz_core.words.writing import ONE_DIGIT

        return Wording(
            self.spec.language,
            self.spec.digits,
            self.class_names,
            self.input_names,
            self.own_words,
            self.font,
            index_commas=max(self.spec.network.layers) > ONE_DIGIT,
        )

    @property
    def class_names(self) -> tuple[str, ...]:
        """Return the names of the classes, of the config or of the csv file; none where they are numbers."""
        return self.spec.dataset.names or (self.points.class_names if self.points else ())

    @property
    def input_names(self) -> tuple[str, ...]:
        """Return what the csv file calls the inputs; none where that is x1, x2, ..."""
        return self.points.columns if self.points else ()


def load(name: str | Path, *, given: GivenWeights | None = None) -> Source:
    """Load a config by its path, or a shipped one by its name, or with weights that were given from Python.

    Raises ConfigError with every fault found, each with its line.
    """
    path = find_config(name)
    text, format = read_text(path, str(name)), format_of(path)
    return load_text(text, path, format, name=str(name), given=given)


def load_text(text: str, path: Path, format: Format, *, name: str, given: GivenWeights | None = None) -> Source:
    """Load a config's text, as if it stood at `path`. Raises ConfigError under `name` with every fault found."""
    source, faults = _validate_with(given, parse(text, name, format=format), path, text)
    if source is None:
        from nnviz_core.config.positions import with_lines  # here, because a sound config never needs it

        raise ConfigError(name, with_lines(faults, text, format=format))
    return replace(source, written=name, derived=given is not None)


def load_tree(
    tree: Mapping[str, Any],
    path: Path,
    text: str,
    *,
    name: str,
    given: GivenWeights | None = None,
    points: GivenPoints | None = None,
) -> Source:
    """Check a config that was made here, as `load` checks one that was written; `text` is how it would be written.

    The files that it names lie beside `path`; points from memory take the place of theirs. Raises ConfigError under
    `name` with every fault found.
    """
    source, faults = _validate_with(given, tree, path, text, points)
    if source is None:
        raise ConfigError(name, faults)
    kept = points.meant_as(_meant(source.spec.dataset, source.spec.network)) if points else None
    return replace(source, written=name, derived=True, given_points=kept)


def refused(source: Source, fault: Fault) -> ConfigError:
    """Make the error of a sound config that cannot be shown, with the file and the line that the user wrote."""
    if source.derived:
        return ConfigError(source.written, [fault])
    from nnviz_core.config.positions import with_lines  # here, because a config that can be shown never needs it

    return ConfigError(source.written, with_lines([fault], source.text, format=format_of(source.path)))


def _validate_with(
    given: GivenWeights | None, tree: Mapping[str, Any], path: Path, text: str, points: GivenPoints | None = None
) -> tuple[Source | None, list[Fault]]:
    """Check a config, or with weights that were given what it becomes then."""
    if given is None:
        return _validate(tree, path, text, None, points)
    from nnviz_core.config.given import given_form  # here, because few configs are loaded from Python

    tree, path, text = given_form(tree, path, given)
    source, faults = _validate(tree, path, text, given, points)
    return (replace(source, given=given) if source else None), faults


def _validate(
    tree: Mapping[str, Any], path: Path, text: str, given: GivenWeights | None, given_points: GivenPoints | None
) -> tuple[Source | None, list[Fault]]:
    """Check every part on its own, then what the sound ones say of each other."""
    font, theme, parts, faults = _parts(tree, path.parent)
    network, parameters, language = parts["network"], parts["parameters"], parts["language"] or SOURCE
    dataset, read, unreadable = _with_points(parts["dataset"], network, given_points or path.parent, language=language)
    read_points = read.dataset if read else None
    points = _own_points(parts["sections"], network) if "dataset" not in tree and network else read_points
    misfits, place = list(checks.check_parameters(parameters, network)), given or path.parent
    snapshots, weights, unusable = named_snapshots(None if misfits else parameters, network, place, language=language)
    own_words, wrong = _own_words(parts["words"], parts["language"], font, path.parent)
    faults += unreadable + misfits + unusable + wrong
    faults += [*checks.check_network(network), *checks.check_points(dataset, network, points)]
    faults += section_checks.check_columns(parts["sections"], network, parts["video"])
    faults += checks.check_amounts(parameters, dataset, network, points=points, named=snapshots)
    faults += section_checks.check_sections(
        parts["sections"],
        dataset=dataset,
        network=network,
        parameters=parameters,
        points=points,
        named=snapshots,
        steps=weights.steps if weights else None,
    )
    if faults:
        return None, faults
    spec = Spec.model_construct(**{**parts, "sections": tuple(parts["sections"].values())})
    return Source(
        path=path,
        text=text,
        spec=spec,
        points=points,
        snapshots=snapshots,
        weights=weights,
        own_words=own_words,
        font=font,
        theme=theme,
        points_told=read.told if read else (),
    ), []


def _parts(tree: Mapping[str, Any], folder: Path) -> tuple[FontFile | None, str | Theme, dict[str, Any], list[Fault]]:
    """Read the author's typeface, then every part of the config, whose words are drawn in it, and the theme's files."""
    font, unusable = _font(tree, folder)
    parts, faults = read_spec({key: value for key, value in tree.items() if key != "$schema"}, font=font)  # of editors
    video = parts["video"]
    theme, missing = read_theme(video.theme, folder) if video else ("dark", [])
    return font, theme, parts, [*faults, *unusable, *missing]


def _font(tree: Mapping[str, Any], folder: Path) -> tuple[FontFile | None, list[Fault]]:
    """Read the file or family that `font` names."""
    video, language = tree.get("video"), tree.get("language", SOURCE)
    written = video.get("font") if isinstance(video, Mapping) else None
    if not written or not isinstance(written, str) or not isinstance(language, str):
        return None, []
    from nnviz_core.inputs.font_files import read_font
    from nnviz_core.words.signs import fault_of_font

    try:
        font = read_font(written, folder)
    except UnusableFileError as error:
        return None, [Fault(("video", "font"), str(error))]
    says = fault_of_font(font, language)
    return font, [Fault(("video", "font"), f"names {shown(written)}, which {says}")] if says else []


def _own_words(
    written: str | None, language: str | None, font: FontFile | None, folder: Path
) -> tuple[str, list[Fault]]:
    """Read the sentences that an author puts in the place of ours."""
    if written is None or language is None:
        return "", []
    from nnviz_core.words.own_words import faults_of_words

    try:
        text = decoded(read_bytes(find_file(written, folder), written, limit=MAX_WORDS_BYTES))
    except NotTextError as error:
        return "", [Fault(("words",), f"names {shown(written)}, which {error}.")]
    except UnusableFileError as error:
        return "", [Fault(("words",), str(error))]
    faults = faults_of_words(text, language, font)
    return text, [Fault(("words",), f"names {shown(written)}, whose line {each.line} {each.says}") for each in faults]


def _with_points(
    dataset: DatasetSpec | None, network: NetworkSpec | None, place: Path | GivenPoints, *, language: str
) -> tuple[DatasetSpec | None, ReadPoints | None, list[Fault]]:
    """Read the points that are not made; a dataset whose file is unusable says nothing more.

    Files are looked for in a folder, `place`; points that were given from Python take the place of one.
    """
    if dataset is None or not dataset.is_read:
        return dataset, None, []
    try:
        return dataset, _read_points(dataset, network, place, language=language), []
    except UnusableFileError as error:
        if not isinstance(place, Path):
            says = str(error).removeprefix(f"names {shown(dataset.path or '')}, ")
            return None, None, [Fault(("dataset",), f"holds arrays, {says}")]
        return None, None, [Fault(("dataset", "path" if dataset.path else "kind"), str(error))]


def _read_points(
    dataset: DatasetSpec, network: NetworkSpec | None, place: Path | GivenPoints, *, language: str
) -> ReadPoints:
    from nnviz_core.inputs.array_files import opened_npz
    from nnviz_core.inputs.csv_columns import AskedColumns
    from nnviz_core.inputs.number_arrays import read_number_arrays
    from nnviz_core.inputs.pictures import read_arrays, read_digits
    from nnviz_core.inputs.points import read_points

    if dataset.path is None:
        return read_digits(dataset.values or "unit")
    meant, values, names = _meant(dataset, network), dataset.values, dataset.names
    if dataset.kind == "csv" and isinstance(place, Path):
        asked = AskedColumns(dataset.x, dataset.label)
        return read_points(dataset.path, folder=place, asked=asked, meant=meant, names=names, language=language)
    file = Path(dataset.path).name
    with opened_npz(dataset.path, place) if isinstance(place, Path) else place.opened_as(meant) as arrays:
        if "y" not in arrays:
            shape = (dataset.image[0], dataset.image[1]) if dataset.image else None
            return read_arrays(arrays, file, shape=shape, values=values, names=names, language=language)
        if dataset.image or values:
            says = "names points whose answers are numbers; drop image and values, which go with class."
            raise UnusableFileError(says)
        return read_number_arrays(arrays, file, answers=dataset.targets)


def _meant(dataset: DatasetSpec | None, network: NetworkSpec | None) -> Meant:
    """Say what answers are meant to be, as far as the config tells."""
    from nnviz_core.inputs.points import Meant

    return Meant(dataset.targets if dataset else None, network.loss_name if network else "cross_entropy")


def _own_points(sections: Mapping[int, Section], network: NetworkSpec) -> Dataset | None:
    """Return the samples whose answers are numbers, each once: of a config without [dataset], they are its points."""
    samples = (getattr(section, "sample", None) for section in sections.values())
    answered = [each for each in samples if isinstance(each, PointSpec) and each.y is not None]
    fitting = [each for each in answered if (len(each.x), len(each.y or ())) == (network.layers[0], network.layers[-1])]
    if not fitting:
        return None
    from nnviz_core.backprop.datasets import points_with_targets

    return points_with_targets([(each.x, each.y) for each in fitting if each.y])
