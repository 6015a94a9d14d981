"""Small films to make from Python, in a folder of their own."""

import pytest

from nnviz_core.cli import drawing
from tests.fixtures.pieces import TRAINING
from tests.render import stand_ins

CONFIG = (
    'title = "Two"\n'
    + TRAINING
    + """\
[video]
fps = 10
resolution = "480p"
[[sections]]
scene = "forward"
pace = 3.0
[[sections]]
scene = "title"
"""
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Work in an empty folder with a config, in which pieces are plain colours."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(drawing, "draw_piece", stand_ins.draw)
    (tmp_path / "two.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path
