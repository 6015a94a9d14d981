"""Compose the storyboard of a film: which sections, with which beats, about which numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from nnviz_core.backprop.trace import Trace
from nnviz_core.config.faults import Fault
from nnviz_core.config.loading import Source, refused
from nnviz_core.config.section_checks import check_columns
from nnviz_core.kinds.table import kind_of, kind_to_compose
from nnviz_core.story.beats import Section, Storyboard


def compose(source: Source, trace: Trace, *, only: Sequence[int] | None = None) -> Storyboard:
    """Choose what to show, of all sections or of those with these indices.

    Raises ConfigError for a section that cannot be shown.
    """
    indices = range(len(source.spec.sections)) if only is None else only
    return in_a_row(source, [compose_section(index, source, trace) for index in indices])


def in_a_row(source: Source, sections: Sequence[Section]) -> Storyboard:
    """Make a film of sections that were composed one by one."""
    return Storyboard(source.name, source.title, source.wording, tuple(_joined(sections)))


def _joined(sections: Sequence[Section]) -> Iterator[Section]:
    """Let a section go on where the one before it ended, if it opens with that very picture, or keep what both show."""
    yield from sections[:1]
    for before, section in pairwise(sections):
        (old, new), follows = (kind_of(before), kind_of(section)), section.index == before.index + 1
        if follows and _same(new.opens_with(section), old.ends_with(before)):
            yield replace(section, before=before.end)
        elif follows and _same(new.shared_first(section), old.shared_last(before)):
            yield replace(section, match_cut=before.last_picture)
        else:
            yield section


def _same(first: object, last: object) -> bool:
    """Say whether two pictures are the same one."""
    return first is not None and first == last


def compose_section(index: int, source: Source, trace: Trace) -> Section:
    """Choose what one section shows. Raises ConfigError where it cannot be shown."""
    section, shape = source.spec.sections[index], source.spec.video.shape
    kind = kind_to_compose(section.scene, trace)
    for fault in check_columns({index: section}, source.spec.network, source.spec.video):
        raise refused(source, fault)
    try:
        composed = kind.compose(index, section, source, trace)
    except LookupError as error:
        raise refused(source, Fault(("sections", index), f"cannot be shown: {error.args[0]}")) from None
    return replace(composed, wording=source.wording, shape=shape)
