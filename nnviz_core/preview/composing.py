"""Compose the sections of a film anew only where what they follow from is other than it was."""

from collections.abc import Sequence

from nnviz_core.backprop.trace import Trace
from nnviz_core.config.loading import Source
from nnviz_core.kinds.compose import compose_section
from nnviz_core.render.digest import digest_of
from nnviz_core.story.beats import Section


class ComposedSections:
    """Keep the sections of the last film, each under a digest of all that it follows from."""

    def __init__(self) -> None:
        self._kept: dict[str, Section] = {}

    def holds(self, name: str) -> bool:
        """Say whether the section of a digest was composed."""
        return name in self._kept

    def section(self, index: int, name: str, source: Source, trace: Trace) -> Section:
        """Return a section of a film, composed now if it was not. Raises ConfigError where it cannot be shown."""
        if name not in self._kept:
            self._kept[name] = compose_section(index, source, trace)
        return self._kept[name]

    def keep_only(self, names: Sequence[str]) -> None:
        """Forget all sections but these."""
        self._kept = {name: self._kept[name] for name in names}


def names_of(source: Source, *, numbers: str) -> tuple[str, ...]:
    """Name every section by a digest of all that it follows from; `numbers` stands for the trace.

    Beside the config without its sections and the section itself that is the section before it, from which `update`
    goes on; with weights from files also which kinds there are in which order, as one of them says how they were read.
    """
    spec, weights = source.spec, source.weights
    read = [repr(weights.columns_are_outputs), *(section.scene for section in spec.sections)] if weights else []
    film = (spec.model_dump_json(exclude={"sections"}), source.wording, source.written, read, numbers)
    shared, written = digest_of(*film), [section.model_dump_json() for section in spec.sections]
    return tuple(
        digest_of(shared, index, before, own)
        for index, (before, own) in enumerate(zip(["", *written], written, strict=False))
    )
