"""Open the explorer on what a section shows."""

from nnviz_core.backprop.keeping import Keeper, keeping
from nnviz_core.explorer.content import content_of, require_shown
from nnviz_core.explorer.page import whole_page
from nnviz_core.preview.takes import Take
from nnviz_core.story.run import pick_sample, pick_snapshot


def explorer_of(take: Take, index: int, keeper: Keeper) -> str:
    """Write the explorer's page with the snapshot and the sample of a section (its place, from 0).

    Raises LookupError with a sentence where there is no such section, or where the explorer cannot show the network.
    """
    source, trace = take.plan.source, take.trace
    require_shown(source)
    if not 0 <= index < len(source.spec.sections):
        raise LookupError(f"there is no section {index}.")
    section = source.spec.sections[index]
    snapshot = pick_snapshot(trace, getattr(section, "snapshot", "last"))
    sample = pick_sample(trace.dataset, snapshot.network, getattr(section, "sample", 0))
    with keeping(keeper):
        return whole_page(content_of(source, trace, snapshot=snapshot, sample=sample))
