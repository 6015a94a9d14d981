"""A small published film, made once: its sections are plain colours, everything else is real."""

import shutil
from dataclasses import replace

import numpy as np
import pytest

from nnviz_core.batch.crew import LocalCrew
from nnviz_core.batch.sections import Studio
from nnviz_core.delivery.bundle import Wishes, publish_film
from nnviz_core.delivery.encode import SectionEncoder
from nnviz_core.delivery.plan import plan_film
from nnviz_core.delivery.progress import Silence
from nnviz_core.film.loading import load

SHORT = """\
title = "Sums & <bends>"
[dataset]
points = 20
[network]
layers = [2, 2, 2]
[parameters]
train = { steps = 3, keep = [0, 3] }
[video]
fps = 12
[[sections]]
scene = "title"
[[sections]]
scene = "forward"
pace = 4.0
[[sections]]
scene = "plane"
pace = 4.0
"""
COLOURS = ((15, 20, 32), (127, 209, 174), (255, 122, 89))  # of the sections: ink, positive and class0 of the dark theme


def draw(piece, path, on_frames):
    """Stand in for the scenes: a colour a section."""
    timed, look = piece.timed, piece.look
    colour = np.array(COLOURS[timed.section.index % 3], np.uint8)
    with SectionEncoder(path, width=look.width, height=look.height, fps=look.fps, settings=look.settings) as film:
        film.write(np.broadcast_to(colour, (look.height, look.width, 3)), piece.span.frames)
    on_frames(piece.span.frames)


STUDIO = Studio(LocalCrew(draw, 1), None)


def planned(path, text=SHORT, *, size=(160, 90)):
    path.write_text(text, encoding="utf-8")
    plan = plan_film(load(path))
    return replace(plan, look=replace(plan.look, width=size[0], height=size[1]))


def published(plan, site, *, films, **wishes):
    """Publish with the stand-in and return the bundle."""
    command = ("publish", plan.source.path.name)
    return publish_film(
        plan, site, films=films, wishes=Wishes(**wishes), command=command, studio=STUDIO, report=Silence()
    )


@pytest.fixture(scope="session")
def short_plan(tmp_path_factory):
    return planned(tmp_path_factory.mktemp("config") / "short.toml")


@pytest.fixture(scope="session")
def short_films(tmp_path_factory):
    """The folder in which the sections of the short film lie."""
    return tmp_path_factory.mktemp("films")


@pytest.fixture(scope="session")
def short_bundle(short_plan, short_films, tmp_path_factory):
    """The published short film; leave it as it is."""
    return published(short_plan, tmp_path_factory.mktemp("site"), films=short_films, scorm=True).folder


@pytest.fixture
def bundle_copy(short_bundle, tmp_path):
    """A copy of the published short film, to damage."""
    return shutil.copytree(short_bundle, tmp_path / "short")
