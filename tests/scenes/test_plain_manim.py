"""Manim is imported as it comes, first what films need of it, and whole for everyone who asks for more."""

import subprocess
import sys
from pathlib import Path

OURS = "import nnviz_scenes.engine.plain_manim"


def said(code: str, *, folder: Path | None = None) -> str:
    """Run lines in a process of their own and return what they print."""
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_films_do_without_the_other_half_of_manim():
    heavy = said(
        "import sys, nnviz_scenes.drawing, nnviz_scenes.forward.scene\n"
        "print(*sorted({'scipy', 'networkx', 'manimpango', 'manim.mobject.graph', 'unittest.mock'} & {*sys.modules}))"
    )
    assert heavy.split() == []


def test_whoever_asks_for_more_has_manim_whole():
    names = "print(sorted(name for name in vars(manim) if name[:2] != '__' or name == '__version__'))"
    whole = said(f"import manim\n{names}")
    assert said(f"{OURS}\nimport manim\nassert not hasattr(manim, 'Nothing')\n{names}") == whole
    assert said(f"{OURS}\nfrom manim import *\nimport manim\nCircle(), Graph\n{names}") == whole
    assert said(f"{OURS}\nimport manim\nmanim.__version__\n{names}") == whole


def test_classes_are_the_same_before_and_after():
    said(
        f"{OURS}\nimport manim\nbefore = dict(vars(manim))\nmanim.Graph\n"
        "names = ('Mobject', 'VMobject', 'Scene', 'Animation', 'CairoRenderer', 'config')\n"
        "assert all(before[name] is getattr(manim, name) for name in names)\n"
        "assert issubclass(manim.Circle, before['VMobject'])"
    )


def test_what_is_seldom_used_is_imported_when_it_is_used():
    rotation = "print(rotation_matrix(0.5, [1.0, 2.0, 3.0]).tolist())"
    assert said(
        f"{OURS}\nimport sys\nfrom manim.utils.space_ops import rotation_matrix\n"
        f"assert 'scipy.spatial.transform' not in sys.modules\n{rotation}\n"
        "from scipy.spatial.transform import Rotation, Slerp\nassert isinstance(Rotation, type)"
    ) == said(f"from manim.utils.space_ops import rotation_matrix\n{rotation}")


def test_manims_settings_of_a_folder_change_nothing(tmp_path):
    (tmp_path / "manim.cfg").write_text("[CLI]\nframe_rate = 7\nbackground_color = RED\n", encoding="utf-8")
    shown = "import manim\nprint(manim.config.frame_rate, manim.config.background_color)"
    assert said(f"{OURS}\n{shown}", folder=tmp_path) == said(shown)


def test_a_manim_that_is_loaded_stays_as_it_is():
    said(
        "import manim\nbefore = dict(vars(manim))\n"
        f"{OURS}\nassert vars(manim) == before and '__getattr__' not in before"
    )


def test_a_manim_with_another_layout_is_imported_in_one_go(tmp_path):
    other = tmp_path / "manim"
    (other / "_config").mkdir(parents=True)
    (other / "_config" / "__init__.py").write_text("config = 1\n", encoding="utf-8")
    (other / "__init__.py").write_text("from ._config import config\nwhole = True\n", encoding="utf-8")
    here = f"import sys\nsys.path.insert(0, {str(tmp_path)!r})\n"
    told = said(
        f"{here}{OURS}\nimport manim\nassert '__getattr__' not in vars(manim)\n"
        "assert not [name for name in sys.modules if 'scipy' in name or 'watchdog' in name]\n"
        "print(manim.whole, manim.config)"
    )
    assert told.split() == ["True", "1"]
