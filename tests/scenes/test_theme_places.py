"""Everything stands at the same place in both themes: what is checked of places in one holds in the other."""

from pathlib import Path

import pytest

from tests.scenes.check_languages import CONFIGS
from tests.scenes.frame_rules import body_of, name_of
from tests.scenes.walk import timeline_of, walk

QUICK = {"title", "graph", "update", "sweep"}
PLACES = 1e-9  # scene units


def films():
    return [pytest.param(path, id=path.stem, marks=() if path.stem in QUICK else pytest.mark.slow) for path in CONFIGS]


def places(timed, theme):
    for moment in walk(timed, theme, shares=(0.5, 1.0)):
        for view in moment.seen:
            box = body_of(view)
            yield name_of(view), box.left, box.bottom, box.right, box.top


@pytest.mark.parametrize("config", films())
def test_both_themes_put_everything_at_the_same_place(config: Path):
    for timed in timeline_of(config).sections:
        dark, light = ([*places(timed, theme)] for theme in ("dark", "light"))
        assert len(dark) > 10
        assert [name for name, *_ in dark] == [name for name, *_ in light]
        assert [box for _, *box in dark] == [pytest.approx(box, abs=PLACES, nan_ok=True) for _, *box in light]
