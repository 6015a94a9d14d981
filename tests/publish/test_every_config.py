"""A bundle of every shipped config passes its audit; the short film, drawn for real, is the same at every run."""

from dataclasses import replace
from pathlib import Path

import pytest

from nnviz_core.audit.audit import audit_bundle
from nnviz_core.cli import drawing
from nnviz_core.config.loading import load
from nnviz_core.publish.bundle import Wishes, publish_film
from nnviz_core.render.plan import plan_film
from nnviz_core.render.progress import Silence
from nnviz_core.render.sections import Renderer
from nnviz_core.render.workers import LocalWorkers
from tests.fixtures.published import published

from .test_publish import contents

ROOT = Path(__file__).parents[2] / "configs"
CONFIGS = sorted(path for path in ROOT.rglob("*.toml") if path.name != "pytorch.toml")  # which needs its checkpoints
SIZE = (64, 36)
QUICK = ("one_output", "landscape")  # the rest by hand
CHOSEN = [path if path.stem in QUICK else pytest.param(path, marks=pytest.mark.slow) for path in CONFIGS]


@pytest.mark.parametrize("path", CHOSEN, ids=lambda path: path.relative_to(ROOT).with_suffix("").as_posix())
def test_a_bundle_of_every_config_passes_its_audit(path, tmp_path):
    plan = plan_film(load(path), fps=10)
    plan = replace(plan, format=replace(plan.format, width=SIZE[0], height=SIZE[1]))
    folder = published(plan, tmp_path / "site", films=tmp_path / "films", scorm=True).folder
    assert audit_bundle(folder).faults == ()


@pytest.mark.slow
def test_the_short_film_drawn_for_real_is_the_same_at_every_run(tmp_path):
    plan = plan_film(load("short"), fps=10)
    plan = replace(plan, format=replace(plan.format, width=128, height=72))
    renderer = Renderer(LocalWorkers(drawing.draw_piece, 2), None)
    wanted = {"wishes": Wishes(scorm=True, formats=("webm",)), "command": ("publish", "short")}
    folders = [(tmp_path / run / "site", tmp_path / run / "films") for run in ("first", "second")]
    runs = [
        publish_film(plan, site, films=films, **wanted, renderer=renderer, report=Silence()) for site, films in folders
    ]
    assert contents(runs[0].folder) == contents(runs[1].folder)
    assert audit_bundle(runs[0].folder).faults == ()
