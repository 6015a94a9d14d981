"""Sections of a film that a diagram asks for, whatever sections the film's own config has."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from importlib import import_module
from typing import Any

import manim as m

from nnviz_core import RefusalError, __version__
from nnviz_core.config.asked import asked_point
from nnviz_core.config.faults import address
from nnviz_core.config.section_checks import check_sections, planes_wanted
from nnviz_core.config.sections import BackwardSection, ForwardSection, PlaneSection, TrainingSection, UpdateSection
from nnviz_core.inputs.limits import MAX_MAGNITUDE
from nnviz_core.kinds.table import kind_of, kind_to_compose
from nnviz_core.look.shapes import WIDE
from nnviz_core.look.theme import Theme, palette
from nnviz_core.python.film import Film
from nnviz_core.story.beats import Section, Storyboard
from nnviz_core.story.timeline import TimedSection, schedule
from nnviz_scenes.stage import SectionJob, Stage

FPS = 60  # in which the frames of a section are counted, which nobody sees
Asked = ForwardSection | BackwardSection | UpdateSection | PlaneSection | TrainingSection
SampleName = int | str | Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Composed:
    """Sections that a diagram plays, one after the other, in the colours that it is drawn in."""

    film: Film
    sections: tuple[Asked, ...]
    theme: Theme
    known: dict[int, Section] = field(default_factory=dict, repr=False)  # sections that were composed

    def timed(self, index: int) -> TimedSection:
        """Give a section its frames; it goes on where the one before it ended."""
        section = self.section(index)
        if index:
            section = replace(section, before=self.section(index - 1).end)
        source = self.film.source
        return schedule(Storyboard(source.name, source.title, source.wording, (section,)), FPS).sections[0]

    def section(self, index: int) -> Section:
        """Compose one of the sections, once. Raises RefusalError with a sentence where it cannot be shown."""
        if index not in self.known:
            self.known[index] = self._composed(index)
        return self.known[index]

    def _composed(self, index: int) -> Section:
        asked, source, trace = self.sections[index], self.film.source, self.film.numbers
        self._check(asked)
        spec = source.spec.model_copy(update={"sections": self.sections})
        try:
            composed = kind_to_compose(asked.scene, trace).compose(index, asked, replace(source, spec=spec), trace)
        except LookupError as error:
            raise RefusalError(f"{source.written or source.name}: {error.args[0]}") from None
        return replace(composed, wording=source.wording, shape=WIDE)

    def stage(self, index: int) -> Stage:
        """Return the scene that draws a section, which nobody plays."""
        timed = self.timed(index)
        module, name = kind_of(timed.section).scene.split(":")
        scene: type[Stage] = getattr(import_module(module), name)
        return scene.without_a_film(SectionJob(timed, self.theme))

    def _check(self, asked: Asked) -> None:
        """Say what is wrong with a section as a config with it would say so. Raises RefusalError."""
        source = self.film.source
        faults = check_sections(
            {0: asked},
            dataset=source.spec.dataset,
            network=source.spec.network,
            parameters=source.spec.parameters,
            points=source.points,
            named=source.snapshots,
            steps=source.weights.steps if source.weights else None,
        )
        for fault in faults:
            _, _, *keys = fault.keys
            says = _refused(asked, film=self.film) if keys == ["scene"] else ""
            raise RefusalError(f"{source.written or source.name}: {says or f'{address(tuple(keys))} {fault.says}'}")

    @property
    def fingerprint(self) -> str:
        """Return what stands for all that pictures depend on, for Manim's cache of plays."""
        source, parts = self.film.source, [__version__, repr(self.theme)]
        parts += [source.text, *(repr(section) for section in self.sections)]
        digest = sha256("\n".join(parts).encode())
        for snapshot in self.film.numbers.snapshots:
            for layer in snapshot.network.layers:
                digest.update(layer.weights.tobytes() + layer.bias.tobytes())
        digest.update(self.film.numbers.dataset.x.tobytes())
        return digest.hexdigest()[:16]


def _refused(asked: Asked, film: Film) -> str:
    """Say what a call lacks in the words of a diagram, which knows no sections; nothing where it is the config."""
    match asked:
        case UpdateSection(learning_rate=None) if not film.source.spec.parameters.train:
            says = "update() shows a step of gradient descent, and no training of this film tells its learning rate"
            return f"{says}; write NetworkDiagram(film, learning_rate=0.5), or the rate of your training."
        case PlaneSection() if needs := planes_wanted(asked, film.source.spec.network):
            return f"a PlaneDiagram {needs}; NetworkDiagram shows such a network, and LossCurve its training."
        case TrainingSection() if len(film.numbers.snapshots) == 1:
            return "a LossCurve needs two snapshots or more, of a training or of Snapshots; this film has one."
    return ""


def colours_of(film: Film, theme: str | Theme | None, background: str | None) -> Theme:
    """Return the theme of a diagram: the film's own, if no other is asked for, on the background that it stands on."""
    colours = palette(film.source.theme if theme is None else theme)
    ink = m.ManimColor(m.config.background_color if background is None else background)
    return replace(colours, ink=ink.to_hex().lower())


def of_one_pass(
    film: Film, snapshot: int | str, sample: SampleName, theme: Theme, *, learning_rate: float | None = None
) -> Composed:
    """Ask for the passes of a sample and for the step from there. Raises RefusalError where there is no such one."""
    if learning_rate is not None and not _is_rate(learning_rate):
        raise RefusalError(f"learning_rate is {learning_rate!r}; give a number above 0, such as 0.5.")
    film.trace(snapshot, sample)
    point = asked_point(sample, film.source.spec, name=film.source.written) if isinstance(sample, Mapping) else sample
    given = {"snapshot": snapshot, "sample": point}
    sections = (
        ForwardSection(scene="forward", **given),
        BackwardSection(scene="backward", **given),
        UpdateSection(scene="update", learning_rate=learning_rate, **given),
    )
    return Composed(film, sections, theme)


def _is_rate(given: object) -> bool:
    return isinstance(given, int | float) and not isinstance(given, bool) and 0 < given <= MAX_MAGNITUDE
