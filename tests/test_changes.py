"""The change test of CONTRIBUTING.md, line by line: each adds such a thing to a copy of the code and uses it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image

from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.backprop.datasets import SAMPLERS
from nnviz_core.backprop.numbers_to_learn import FUNCTIONS
from nnviz_core.backprop.optimizers import RULES
from nnviz_core.backprop.outputs import OUTPUTS
from nnviz_core.config.network import NUMBER_INPUTS, ActivationName, DatasetKind, LossName, OutputName
from nnviz_core.config.parameters import TrainSpec

ROOT = Path(__file__).parents[1]
CONFIG = """
title = "A change"
[dataset]
kind = "{dataset}"
points = 40
[network]
activation = "{activation}"
[parameters]
train = {{ steps = 20, seed = 6 }}
[video]
resolution = "480p"
fps = 10
[[sections]]
scene = "{scene}"
"""

Edits = Mapping[str, tuple[str, str]]  # a file -> what stands there, and what takes its place


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the code to where it can be changed, with what Python has compiled of it: only edits are compiled anew."""
    for name in ("nnviz_core", "scenes"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / "nnviz_scenes").symlink_to("scenes")
    (tmp_path / "configs").symlink_to(ROOT / "configs")
    return tmp_path


def edit(copy: Path, edits: Edits) -> None:
    for name, (old, new) in edits.items():
        text = (copy / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{name} has {text.count(old)} times {old!r}"
        (copy / name).write_text(text.replace(old, new), encoding="utf-8")


def nnviz(copy: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(copy), "NNVIZ_CACHE": str(copy / "cache")}
    command = [sys.executable, "-m", "nnviz_core", *arguments]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def written(copy: Path, *, dataset: str = "xor", activation: str = "tanh", scene: str = "forward") -> str:
    text = CONFIG.format(dataset=dataset, activation=activation, scene=scene)
    (copy / "change.toml").write_text(text, encoding="utf-8")
    return "change.toml"


def test_an_activation_is_one_entry_and_its_name(copy: Path) -> None:
    entry = (
        'Activation("softsign", lambda z: z / (1 + np.abs(z)), lambda z: 1 / np.square(1 + np.abs(z)), "z / (1 + |z|)")'
    )
    edit(
        copy,
        {
            "nnviz_core/backprop/activations.py": (
                '    Activation("identity"',
                f'    {entry},\n    Activation("identity"',
            ),
            "nnviz_core/config/network.py": ('"softplus", "identity"', '"softplus", "identity", "softsign"'),
        },
    )
    config = written(copy, activation="softsign", scene="backward")
    nnviz(copy, "gradcheck", config)
    script = nnviz(copy, "script", config)
    assert "· softsign softsign" not in script and "softsign′(z1(2)) = " in script
    nnviz(copy, "still", config, "--at", "9", "-o", "still.png")
    assert (copy / "still.png").stat().st_size > 10_000


def test_an_output_with_its_loss_is_an_entry_its_equations_its_sentences_and_its_name(copy: Path) -> None:
    entry = '_squared_error("softplus", softplus, sigmoid, _zero_or_one)'
    formulas = '("softplus", "squared_error"): _bent("forward-bends-above-zero")'
    first = "forward-scores-softmax ="
    edit(
        copy,
        {
            "nnviz_core/backprop/outputs.py": ('    _squared_error("tanh"', f'    {entry},\n    _squared_error("tanh"'),
            "nnviz_core/words/output_formulas.py": (
                '        ("tanh", "squared_error"):',
                f'        {formulas},\n        ("tanh", "squared_error"):',
            ),
            "nnviz_core/config/network.py": ('"tanh", "linear"]', '"tanh", "linear", "softplus"]'),
            "nnviz_core/words/languages/en.ftl": (
                first,
                f"forward-bends-above-zero = Softplus bends each sum into an output above 0.\n{first}",
            ),
        },
    )
    edit(copy, {"nnviz_core/backprop/outputs.py": ("sigmoid_slope, tanh_slope", "sigmoid_slope, softplus, tanh_slope")})
    config = written(copy, scene="forward")
    edit(copy, {config: ("activation", 'layers = [2, 2, 1]\noutput = "softplus"\nactivation')})
    nnviz(copy, "gradcheck", config)
    script = nnviz(copy, "script", config)
    assert "a1(2) = softplus(" in script and "Softplus bends each sum" in script
    passed = json.loads(nnviz(copy, "trace", config, "--format", "json"))
    (said,), wanted = passed["layers"][-1]["a"], passed["sample"]["class"]
    assert passed["loss"] == pytest.approx((said - wanted) ** 2 / 2) and "probs" not in passed
    nnviz(copy, "still", config, "--at", "9", "-o", "still.png")


def test_a_theme_is_one_literal(copy: Path) -> None:
    sepia = 'THEMES = {theme.name: theme for theme in (DARK, LIGHT, replace(LIGHT, name="sepia", ink="#f4ecd8"))}'
    edit(
        copy,
        {
            "nnviz_core/look/theme.py": ("THEMES = {theme.name: theme for theme in (DARK, LIGHT)}", sepia),
        },
    )
    edit(copy, {"nnviz_core/look/theme.py": ("import dataclass", "import dataclass, replace")})
    config = written(copy, scene="title")
    edit(copy, {config: ("[video]", '[video]\ntheme = "sepia"')})
    assert "sepia" in nnviz(copy, "schema")
    nnviz(copy, "still", config, "--at", "1", "-o", "still.png")
    with Image.open(copy / "still.png") as picture:
        assert picture.getpixel((2, 400)) == (0xF4, 0xEC, 0xD8)


def test_a_dataset_is_one_sampler_and_its_name(copy: Path) -> None:
    sampler = '''def stripes(points: int, rng: np.random.Generator) -> tuple[Array, Labels]:
    """Draw points in four upright stripes, classes in turn."""
    x = uniform(rng, -1, 1, shape=(points, 2))
    return x, np.floor(2 * x[:, 0] + 2).astype(np.int64) % 2


SAMPLERS: Mapping'''
    edit(
        copy,
        {
            "nnviz_core/backprop/datasets.py": ("SAMPLERS: Mapping", sampler),
            "nnviz_core/config/network.py": ('"spirals", "digits"', '"spirals", "stripes", "digits"'),
        },
    )
    edit(copy, {"nnviz_core/backprop/datasets.py": ('"spirals": spirals', '"spirals": spirals, "stripes": stripes')})
    config = written(copy, dataset="stripes", scene="training")
    assert "TRAINING" in nnviz(copy, "script", config)
    config = written(copy, dataset="stripes")
    sample = json.loads(nnviz(copy, "trace", config, "--format", "json"))["sample"]
    assert sample["class"] == int(2 * sample["x"][0] + 2) % 2


@pytest.mark.slow
def test_a_beat_is_a_record_its_words_its_place_and_its_drawing(copy: Path) -> None:
    folder = "nnviz_core/kinds/forward"
    record = '''@dataclass(frozen=True, slots=True)
class Rest(Action):
    """The lights go out."""


ForwardAction = Rest | '''
    edit(
        copy,
        {
            f"{folder}/actions.py": ("ForwardAction = ", record),
            f"{folder}/story.py": (
                "    beats += _outputs(passed, words)\n",
                "    beats += _outputs(passed, words)\n    beats.append(Beat(Rest(), move=0.5, hold=0.2))\n",
            ),
            f"{folder}/words.py": (
                "        case Introduce():",
                '        case Rest():\n            return words("forward-motion-rest")\n        case Introduce():',
            ),
            "nnviz_core/words/languages/en.ftl": (
                "forward-motion-feed = ",
                "forward-motion-rest = The lights go out.\nforward-motion-feed = ",
            ),
            "scenes/forward/scene.py": (
                "            case Introduce():",
                "            case Rest():\n                return highlight(self.views, [], colour=self.theme.signal)\n"
                "            case Introduce():",
            ),
        },
    )
    for name in (f"{folder}/story.py", f"{folder}/words.py", "scenes/forward/scene.py"):
        text = (copy / name).read_text(encoding="utf-8")
        start = "from nnviz_core.kinds.forward.actions import "
        (copy / name).write_text(text.replace(start, f"{start}Rest, ", 1), encoding="utf-8")
    config = written(copy)
    assert nnviz(copy, "script", config).rstrip().splitlines()[-1].split("    ")[-1].startswith("rest(): move 0.50")
    nnviz(copy, "render", config, "-o", "film")
    assert (copy / "film" / "change.mp4").exists()


def test_a_language_is_one_file(copy: Path) -> None:
    languages = copy / "nnviz_core/words/languages"
    english = (languages / "en.ftl").read_text(encoding="utf-8")
    assert english.count("forward-heading = Forward propagation") == 1
    german = english.replace("forward-heading = Forward propagation", "forward-heading = Vorwärts")
    german = german.replace("explorer-pause = Pause", "explorer-pause = Anhalten")
    (languages / "de.ftl").write_text(german, encoding="utf-8")
    config = written(copy)
    assert "FORWARD: Forward propagation" in nnviz(copy, "script", config)
    (copy / config).write_text(f'language = "de-CH"\n{(copy / config).read_text(encoding="utf-8")}', encoding="utf-8")
    assert "FORWARD: Vorwärts" in nnviz(copy, "script", config)
    nnviz(copy, "still", config, "--at", "1", "-o", "still.png")
    nnviz(copy, "explore", config, "-o", "explorer.html")
    page = (copy / "explorer.html").read_text(encoding="utf-8")
    assert '<html lang="de"' in page and '"Anhalten"' in page and '"Pause"' not in page


@pytest.mark.slow
def test_a_kind_of_section_is_two_folders_a_row_and_its_keys(copy: Path) -> None:
    for side in ("nnviz_core/kinds", "scenes"):
        shutil.copytree(copy / side / "title", copy / side / "cover")
        for path in (copy / side / "cover").glob("*.py"):
            text = path.read_text(encoding="utf-8")
            for old, new in (
                ("kinds.title", "kinds.cover"),
                ("TitleSection", "CoverSection"),
                ("compose_title", "compose_cover"),
                ('"title", source.title', '"cover", source.title'),
                ('kind = "title"', 'kind = "cover"'),
                ("class Title(", "class Cover("),
            ):
                text = text.replace(old, new)
            path.write_text(text, encoding="utf-8")
    row = '"title": Kind('
    cover = '"cover": Kind("nnviz_scenes.cover.scene:Cover", compose_cover, cover_words.motion_words),\n        '
    model = '''class CoverSection(TitleSection):
    """Say it again."""

    scene: Literal["cover"]


class DataSection('''
    edit(
        copy,
        {
            "nnviz_core/kinds/table.py": (row, cover + row),
            "nnviz_core/config/sections.py": ("class DataSection(", model),
        },
    )
    table = (copy / "nnviz_core/kinds/table.py").read_text(encoding="utf-8")
    imports = (
        "from nnviz_core.kinds.cover import words as cover_words\n"
        "from nnviz_core.kinds.cover.story import compose_cover\n"
    )
    table = table.replace("from nnviz_core.kinds.data", f"{imports}from nnviz_core.kinds.data", 1)
    (copy / "nnviz_core/kinds/table.py").write_text(table, encoding="utf-8")
    edit(copy, {"nnviz_core/config/sections.py": ("    | DataSection\n", "    | CoverSection\n    | DataSection\n")})
    config = written(copy, scene="cover")
    assert "COVER: A change" in nnviz(copy, "script", config)
    nnviz(copy, "render", config, "-o", "film")
    assert (copy / "film" / "change.mp4").exists()


FORMAT = """
        "mkv": FilmFormat(
            "mkv", "h264", "High", "H.264 High", b"\\x1aE\\xdf\\xa3", 0, "aac", "put the mp4 into Matroska",
            "nnviz_core.video.mkv",
        ),
    }
)  # fmt: skip"""
MATROSKA = """SETTINGS: dict[str, str] = {}


def write(film, path, track):
    import av

    with av.open(str(film)) as model, av.open(str(path), "w", format="matroska") as out:
        out.set_chapters(model.chapters())
        pictures = out.add_stream_from_template(model.streams.video[0])
        for packet in model.demux(model.streams.video[0]):
            if packet.dts is not None:
                packet.stream = pictures
                out.mux(packet)
"""


@pytest.mark.slow
def test_a_film_format_is_one_entry_and_its_writer(copy: Path) -> None:
    edit(copy, {"nnviz_core/video/film_formats.py": ("\n    }\n)  # fmt: skip", FORMAT)})
    (copy / "nnviz_core/video/mkv.py").write_text(MATROSKA, encoding="utf-8")
    config = written(copy, scene="title")
    nnviz(copy, "publish", config, "--format", "mkv", "-o", "site")
    bundle = copy / "site" / "change"
    assert (bundle / "video.mkv").read_bytes().startswith(b"\x1aE\xdf\xa3")
    assert 'type="video/mkv"' in (bundle / "index.html").read_text(encoding="utf-8")
    assert "mkv" in nnviz(copy, "publish", "--help")
    nnviz(copy, "audit", "site")


OUTPUT = """
        "apng": OutputFormat("apng", ".apng", PILLOW, "an animated PNG", "nnviz_core.video.apng", alpha=True),
    }
)  # fmt: skip"""
ANIMATED = """from PIL import Image

SETTINGS = {"loop": 0}


def write(film, path):
    first, *others = (Image.fromarray(pixels) for pixels, count in film.pictures())
    first.save(path, "PNG", save_all=True, append_images=others, **SETTINGS)
    return {}
"""


@pytest.mark.slow
def test_a_format_to_render_is_one_entry_and_its_writer(copy: Path) -> None:
    edit(copy, {"nnviz_core/video/outputs.py": ("\n    }\n)  # fmt: skip", OUTPUT)})
    (copy / "nnviz_core/video/apng.py").write_text(ANIMATED, encoding="utf-8")
    config = written(copy, scene="title")
    nnviz(copy, "render", config, "--format", "apng", "--transparent", "--quality", "draft")
    assert (copy / "film" / "change-apng" / "change.apng").read_bytes().startswith(b"\x89PNG")
    assert "apng" in nnviz(copy, "render", "--help")


READER = """import numpy as np

from nnviz_core.inputs.stored import ArrayFile, Stored


def read_flat(file, size, path):
    arrays = {}
    for line in file.read(size).decode().splitlines():
        name, sizes, *numbers = line.split()
        array = np.array(numbers, dtype=np.float64).reshape([int(n) for n in sizes.split("x")])
        arrays[name] = Stored(array.shape, "", lambda array=array: array)
    return ArrayFile(arrays)
"""


def test_a_weights_format_is_one_reader(copy: Path) -> None:
    (copy / "nnviz_core/inputs/flat_file.py").write_text(READER, encoding="utf-8")
    table, imported = "nnviz_core/inputs/array_files.py", "from nnviz_core.inputs.json_file import"
    edit(copy, {table: (imported, f"from nnviz_core.inputs.flat_file import read_flat\n{imported}")})
    edit(
        copy,
        {table: ('".npz": (read_npz, MAX_BYTES)', '".flat": (read_flat, MAX_BYTES), ".npz": (read_npz, MAX_BYTES)')},
    )
    (copy / "run.flat").write_text("W1 2x2 1 2 3 4\nb1 2 0 0\nW2 2x2 5 6 7 8\nb2 2 1 -1\n", encoding="utf-8")
    text = '[network]\nlayers = [2, 2, 2]\n[parameters]\nfile = "run.flat"\n[[sections]]\nscene = "forward"\n'
    (copy / "change.toml").write_text(text, encoding="utf-8")
    trace = json.loads(nnviz(copy, "trace", "change.toml", "--format", "json"))
    assert [layer["weights"] for layer in trace["layers"]] == [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]


def test_names_that_a_config_may_use_are_those_of_the_tables() -> None:
    assert set(get_args(ActivationName)) == set(ACTIVATIONS)
    assert {(output, loss) for output in get_args(OutputName) for loss in get_args(LossName)} >= set(OUTPUTS)
    assert {output for output, _ in OUTPUTS} == set(get_args(OutputName))
    assert set(get_args(DatasetKind)) == {*SAMPLERS, *FUNCTIONS, "csv", "npz", "digits"}
    assert {kind: function.n_in for kind, function in FUNCTIONS.items()} == NUMBER_INPUTS
    assert set(get_args(TrainSpec.model_fields["optimizer"].annotation)) == set(RULES)
