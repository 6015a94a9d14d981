"""What is too much is counted before it is built, and what is no file is never read."""

import multiprocessing
import os
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.config.grid import Variation, read_variation, require_possible
from nnviz_core.inputs import named_files
from nnviz_core.inputs.named_files import UnusableFileError
from nnviz_core.inputs.points import read_points
from nnviz_core.inputs.weights import ReadingRules, read_weights
from nnviz_core.render.batch import plan_batch
from nnviz_core.story.run import whole_number
from tests.faults.hostile_files import hostile_files
from tests.faults.hostile_inputs import Outcome, run

NINES = "9" * 5000
READING = ReadingRules((2, 2, 2), ("tanh",))
CASES = list(hostile_files())
TAKEN = {"npz of a name"}


@pytest.fixture(scope="module")
def check() -> Iterator[Callable[[str, Path], Outcome]]:
    """Run `nnviz check` in forks of a process that holds nothing else: what a test run has grown to is not counted."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.hostile_inputs"])
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        yield lambda config, folder: pool.submit(run, "check", config, folder=folder).result()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_hostile_file_ends_in_a_sentence_within_its_bounds(case, check, tmp_path: Path) -> None:
    with case.made(tmp_path) as config:
        outcome = check(config, tmp_path)
    assert (outcome.status, outcome.broken) == (1, "")
    assert outcome.output.startswith("case/c.toml:")


def test_there_are_sixty_hostile_files() -> None:
    assert len(CASES) >= 60
    assert len({case.name for case in CASES}) == len(CASES)


def test_a_million_snapshots_are_refused_before_they_are_unpacked(tmp_path: Path, monkeypatch) -> None:
    arrays = {"W1": (10**6, 2, 2), "b1": (10**6, 2), "W2": (10**6, 2, 2), "b2": (10**6, 2)}
    np.savez_compressed(tmp_path / "w.npz", **{name: np.zeros(shape, np.float16) for name, shape in arrays.items()})
    monkeypatch.setattr(np.lib.format, "read_array", None)
    with pytest.raises(UnusableFileError, match=r"gives 1,000,000 snapshots; the limit is 2,000\."):
        read_weights("w.npz", folder=tmp_path, reading=READING)


def test_snapshots_of_several_files_are_counted_together(tmp_path: Path) -> None:
    arrays = {"W1": (1500, 2, 2), "b1": (1500, 2), "W2": (1500, 2, 2), "b2": (1500, 2)}
    for name in ("a", "b", "c"):
        np.savez(tmp_path / f"{name}.npz", **{key: np.zeros(shape) for key, shape in arrays.items()})
    with pytest.raises(UnusableFileError, match=r"gives at least 3,000 snapshots; the limit is 2,000\."):
        read_weights("*.npz", folder=tmp_path, reading=READING)


@pytest.mark.parametrize("path", ["/proc/self/environ", "/proc/kmsg", "/proc/self/status"])
def test_a_file_of_the_kernel_is_empty_and_its_content_never_told(path: str) -> None:
    if not os.access(path, os.R_OK):
        pytest.skip("this system has no such file, or keeps it for itself")
    with pytest.raises(UnusableFileError) as refused:
        read_points(path, folder=Path())
    assert str(refused.value).endswith("which is empty; start it with the line x1,x2,class.")


def test_a_glob_looks_at_a_limited_number_of_names(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(named_files, "MAX_LOOKED_AT", 50)
    for index in range(60):
        (tmp_path / f"{index}.txt").touch()
    with pytest.raises(UnusableFileError, match="looks through more than 50 files; name the folder"):
        named_files.find_files("**/*.npz", tmp_path)


def test_globs_match_as_those_of_the_shell(tmp_path: Path) -> None:
    for name in ("a1.npz", "a10.npz", "a2.npz", "b/a3.npz", "b/c/a4.npz", ".hidden.npz", "x[1].npz", "d.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    for pattern, names in {
        "a*.npz": ["a1.npz", "a2.npz", "a10.npz"],
        "a?.npz": ["a1.npz", "a2.npz"],
        "a[12].npz": ["a1.npz", "a2.npz"],
        "./a1*.npz": ["a1.npz", "a10.npz"],
        "*/a*.npz": ["b/a3.npz"],
        "**/a*.npz": ["a1.npz", "a2.npz", "a10.npz", "b/a3.npz", "b/c/a4.npz"],
        "b/**/*.npz": ["b/a3.npz", "b/c/a4.npz"],
    }.items():
        found = [path.relative_to(tmp_path).as_posix() for path in named_files.find_files(pattern, tmp_path)]
        assert found == names, pattern


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("3.a=1", "--vary 3.a=1: a key starts with the name of a table, such as sections.0.sample."),
        (f"title={NINES}", "a value is longer or deeper than any that a config takes."),
        (f"seed=0..{NINES}", "a range counts between numbers of at most 19 digits."),
        ("parameters.train.seed=0..99999999", "give from 1 to 10,000 values."),
        ("parameters.train.seed=5..4", "give from 1 to 10,000 values."),
        ("x=" + "[" * 9_000, "a value is longer or deeper than any that a config takes."),
        ("x=" + "a" * 200_000, "give at most 100,000 characters."),
        ("a." * 200 + "b=1", "give a key and its values"),
    ],
)
def test_a_variation_that_cannot_be_is_a_sentence(written: str, says: str) -> None:
    with pytest.raises(ValueError) as refused:
        read_variation(written)
    assert says in str(refused.value)
    assert len(str(refused.value)) < 300


def test_combinations_are_counted_before_any_is_built() -> None:
    many = Variation(("a",), tuple(range(9_999)))
    with pytest.raises(ValueError, match=r"make 99,980,001 films; make at most 10,000 at once\."):
        plan_batch(["no such config"], [many, many], quality=None, fps=None)
    require_possible(1, [many])


def test_a_typed_number_is_whole_short_and_ascii() -> None:
    assert [whole_number(text) for text in ("0", "007", "²", "-1", "1.0", "", NINES, "١")] == [0, 7, *[None] * 6]


def test_the_directory_of_an_archive_is_bounded(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "w.npz", "w") as archive:
        for index in range(100):
            archive.writestr(f"{index}" + "n" * 60_000, b"")
    with pytest.raises(UnusableFileError, match=r"is no whole \.npz archive of arrays"):
        read_weights("w.npz", folder=tmp_path, reading=READING)
