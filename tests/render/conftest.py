"""Small films to make: half a minute in 160 x 90."""

from dataclasses import replace

import pytest

from nnviz_core.config.loading import load
from nnviz_core.render.plan import plan_film
from tests.fixtures.pieces import TRAINING
from tests.render.stand_ins import GRAVES

CONFIG = (
    """\
title = "Two"
"""
    + TRAINING
    + """\
[video]
fps = 12
[[sections]]
scene = "forward"
"""
)
TITLED = CONFIG + '[[sections]]\nscene = "title"\n'


def small(plan):
    return replace(plan, format=replace(plan.format, width=160, height=90))


@pytest.fixture
def plan(tmp_path):
    """A film of one section that is cut."""
    path = tmp_path / "plain.toml"
    path.write_text(CONFIG, encoding="utf-8")
    return small(plan_film(load(path)))


@pytest.fixture
def titled(tmp_path):
    """The same film with a title."""
    path = tmp_path / "titled.toml"
    path.write_text(TITLED, encoding="utf-8")
    return small(plan_film(load(path)))


@pytest.fixture
def graves(tmp_path, monkeypatch):
    """Count the workers that died."""
    folder = tmp_path / "graves"
    folder.mkdir()
    monkeypatch.setenv(GRAVES, str(folder))
    return folder
