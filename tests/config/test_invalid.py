"""Every kept bad config is refused in exactly the kept sentences; what cannot be kept is made here."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.loading import load

KEPT = Path(__file__).parents[1] / "data" / "invalid"
BAD = sorted(path.name for path in KEPT.iterdir() if path.suffix in (".toml", ".json"))
TRAIN = "[parameters]\ntrain = { steps = 10 }\n"
SMALL = "[network]\nlayers = [2, 2, 2]\n"
FORWARD = '[[sections]]\nscene = "forward"\n'
W, B = np.eye(2), np.zeros(2)
TOO_LARGE = "the file is larger than the limit of 4 MiB; keep long sequences in .npz or .safetensors."
TOO_DEEP = "this is nested more than 100 levels deep; a config needs about 8."
ARRAYS = {"W1": W, "b1": B, "W2": W, "b2": B}


def refusal(name: str) -> str:
    with pytest.raises(ConfigError) as refused:
        load(name)
    return "\n".join(refused.value.lines)


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", BAD)
def test_a_kept_bad_config_gives_its_kept_sentences(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(KEPT)
    assert refusal(name) == Path(name).with_suffix(".expected").read_text(encoding="utf-8").rstrip("\n")


def test_every_kept_sentence_is_short_printable_and_has_a_line() -> None:
    kept = [path.read_text(encoding="utf-8").splitlines() for path in KEPT.glob("*.expected")]
    assert len(kept) == len(BAD)
    for sentence in (sentence for sentences in kept for sentence in sentences):
        place, _, says = sentence.partition(": ")
        assert says.endswith((".", "?"))
        assert len(says) < 260
        assert says.isprintable()
        assert place.rpartition(":")[2].isdigit()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b'title = "caf\xe9"\n', "c.toml:1: the file is not UTF-8 text (byte 12); save it as UTF-8."),
        (b"\xff\xfet\0\0", "c.toml:1: the file is no whole UTF-16 text (byte 4); save it as UTF-8."),
        (b"t\0i\0t\0", "c.toml:1: the file looks like UTF-16 text without its mark of byte order; save it as UTF-8."),
        (b"\xff\xfe\0\0t\0\0\0", "c.toml:1: the file is UTF-32 text; save it as UTF-8."),
        (b"#" * (4 * 2**20 + 1), f"c.toml: {TOO_LARGE}"),
        (b"\nx = " + b"[" * 100_000, f"c.toml:2: {TOO_DEEP}"),
        (b"\n" + b"a." * 100_000 + b"a = 1", f"c.toml:2: {TOO_DEEP}"),
        (
            b"\nx = " + b"1" * 5000,
            "c.toml:2: this number has more than 4,300 digits; about 17 are ever used.",
        ),
    ],
    ids=["latin_1", "utf_16", "utf_16_unmarked", "utf_32", "too_large", "deep_lists", "deep_keys", "digits"],
)
def test_a_file_that_is_hostile_to_read_is_refused_in_a_sentence(content: bytes, says: str) -> None:
    Path("c.toml").write_bytes(content)
    assert refusal("c.toml") == says


def test_deeply_nested_json_is_refused_at_the_line_where_it_gets_deep() -> None:
    Path("c.json").write_text("{\n" + '"x": ' + "[" * 100_000)
    assert refusal("c.json") == f"c.json:2: {TOO_DEEP}"


def test_what_is_no_file_is_refused_in_a_sentence() -> None:
    os.mkfifo("pipe.toml")
    assert refusal(".") == ".: this is a folder; name a .toml or .json file."
    assert refusal("pipe.toml") == "pipe.toml: this is a device or a pipe; name a .toml or .json file."
    assert refusal("none.toml") == "none.toml: there is no such file; `nnviz init` writes one to start from."
    assert refusal("a\0b.toml") == r"a\x00b.toml: the file cannot be read: no name holds a null character."
    assert refusal("a" * 300).endswith("a: the file cannot be read: File name too long.")


def test_windows_line_ends_do_not_shift_the_lines() -> None:
    text = f"{TRAIN}{FORWARD}pace = 0\n".replace("\n", "\r\n")
    Path("c.toml").write_text(text, newline="")
    assert refusal("c.toml") == "c.toml:5: sections[0].pace is 0 but must be at least 0.25."


def test_a_text_of_30_000_characters_is_quoted_short() -> None:
    Path("c.toml").write_text(f'[video]\ntheme = "{"d" * 30_000}"\n{TRAIN}{FORWARD}')
    assert refusal("c.toml") == f'c.toml:2: video.theme is "{"d" * 57}..." but must be "dark" or "light".'


def test_thousands_of_faults_are_told_200_at_a_time() -> None:
    Path("c.toml").write_text("".join(f"k{index} = 1\n" for index in range(2000)) + TRAIN + FORWARD)
    lines = refusal("c.toml").splitlines()
    assert len(lines) == 201
    assert lines[-1] == "c.toml: 1,800 more faults are not listed; mend these first."


def test_a_long_list_is_refused_before_its_entries() -> None:
    Path("c.toml").write_text(TRAIN + '[[sections]]\nscene = "none"\n' * 101)
    assert refusal("c.toml") == "c.toml:3: sections has 101 entries but must have at most 100."


def _npz(arrays: Mapping[str, object]) -> Callable[[], None]:
    return lambda: np.savez("w.npz", **arrays)  # type: ignore[arg-type]


def _bytes(content: bytes) -> Callable[[], None]:
    return lambda: (Path("w.npz").write_bytes(content), None)[1]


def _bomb() -> None:
    import zipfile

    with zipfile.ZipFile("w.npz", "w", zipfile.ZIP_DEFLATED) as archive, archive.open("W1.npy", "w") as entry:
        for _ in range(257):
            entry.write(bytes(2**20))


def _false_header() -> None:
    """Write an array whose header claims 8 TB."""
    import zipfile

    with zipfile.ZipFile("w.npz", "w") as archive, archive.open("W1.npy", "w") as entry:
        header = {"descr": "<f8", "fortran_order": False, "shape": (10**12,)}
        np.lib.format.write_array_header_1_0(entry, header)


PLAIN = "save plain arrays: np.savez(file, W1=..., b1=...)."
NOT_WHOLE = f"is no whole .npz archive of arrays; {PLAIN}"
OBJECTS = {**ARRAYS, "W2": np.array([[1, None]], dtype=object)}
UNEQUAL = {**ARRAYS, "W2": np.stack([W] * 3)}
HOLDS_1_AND_3 = 'reads "w.npz", whose arrays hold 1 and 3 snapshots; every array needs the same number.'
TOO_MANY = {name: np.stack([array] * 2001) for name, array in ARRAYS.items()}


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (
            _npz(OBJECTS),
            'names "w.npz", whose array W2 holds pickled objects; '
            "save plain arrays, such as np.array(W2, dtype=str) of text.",
        ),
        (_bytes(pickle.dumps(ARRAYS)), f'names "w.npz", which {NOT_WHOLE}'),
        (_bytes(b""), f'names "w.npz", which {NOT_WHOLE}'),
        (_bytes(b"PK\3\4junk"), f'names "w.npz", which {NOT_WHOLE}'),
        (_bomb, 'names "w.npz", which unpacks to more than 256 MiB.'),
        (_false_header, f'names "w.npz", which {NOT_WHOLE}'),
        (_npz({"W1": W}), 'reads "w.npz", which has 1 layer (W1); network.layers needs 2.'),
        (_npz({}), 'reads "w.npz", which has no weights such as W1 or 0.weight; it has nothing.'),
        (
            _npz({**ARRAYS, "W3": W}),
            'reads "w.npz", which has 3 layers (W1, W2 and W3); network.layers needs 2: '
            "write layers = [2, 2, 2, 2] in [network].",
        ),
        (_npz({**ARRAYS, "W2": np.eye(3)}), 'reads "w.npz", where W2 is 3 x 3; network.layers needs 2 x 2.'),
        (_npz({**ARRAYS, "b2": 1.0}), 'reads "w.npz", where b2 is a single number; network.layers needs 2.'),
        (_npz({**ARRAYS, "W2": W * np.nan}), 'reads "w.npz", where W2 holds a number that is not finite.'),
        (
            _npz({**ARRAYS, "W2": W * 1e7}),
            'reads "w.npz", where W2 holds a number beyond the limit of 1,000,000.',
        ),
        (_npz({**ARRAYS, "W2": W > 0}), 'reads "w.npz", where W2 holds true and false; save real numbers.'),
        (_npz({**ARRAYS, "W2": W * 1j}), 'reads "w.npz", where W2 holds complex numbers; save real numbers.'),
        (_npz(UNEQUAL), HOLDS_1_AND_3),
        (_npz(TOO_MANY), "gives 2,001 snapshots; the limit is 2,000."),
        (
            _npz({name: array[None][:0] for name, array in ARRAYS.items()}),
            'reads "w.npz", where W1 holds no snapshot.',
        ),
        (lambda: Path("w.npz").mkdir(), 'names "w.npz", which is not a file.'),
    ],
)
def test_a_bad_npz_is_refused_and_never_unpickled(make: Callable[[], None], says: str) -> None:
    make()
    Path("c.toml").write_text(f'{SMALL}[parameters]\nfile = "w.npz"\n{FORWARD}')
    assert refusal("c.toml") == f"c.toml:4: parameters.file {says}"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "which is no valid JSON."),
        ("[" * 100_000, "which is no valid JSON."),
        (
            '{"W1": [[1, 0], [0, 1]], "W1": [[2, 0], [0, 2]], "b1": [0, 0], "W2": [[1, 0], [0, 1]], "b2": [0, 0]}',
            "where W1 is given twice; keep one.",
        ),
        ("[1]", "which is no JSON object with the keys W1, b1, W2, b2, ..."),
        (
            '{"W1": [[1, 1], [1]], "b1": [0, 0], "W2": [[1, 0], [0, 1]], "b2": [0, 0]}',
            "whose entries are not all rectangular lists of numbers.",
        ),
    ],
)
def test_a_bad_json_of_weights_is_refused(content: str, says: str) -> None:
    Path("w.json").write_text(content)
    Path("c.toml").write_text(f'{SMALL}[parameters]\nfile = "w.json"\n{FORWARD}')
    assert refusal("c.toml") == f'c.toml:4: parameters.file names "w.json", {says}'


@pytest.mark.parametrize("entry", ['"1"', "true", "null", "1" + "0" * 400, "NaN"])
def test_json_weights_must_be_finite_real_numbers(entry: str) -> None:
    Path("w.json").write_text(
        f'{{"W1": [[1, 1], [1, 1]], "b1": [{entry}, {entry}], "W2": [[1, 1], [1, 1]], "b2": [0, 0]}}'
    )
    Path("c.toml").write_text(f'{SMALL}[parameters]\nfile = "w.json"\n{FORWARD}')
    assert refusal("c.toml").startswith('c.toml:4: parameters.file reads "w.json", where b1 holds ')


def test_a_safetensors_file_cut_anywhere_is_refused() -> None:
    from safetensors.numpy import save_file

    save_file({name: array.astype(np.float32) for name, array in ARRAYS.items()}, "w.safetensors")
    whole = Path("w.safetensors").read_bytes()
    Path("c.toml").write_text(f'{SMALL}[parameters]\nfile = "w.safetensors"\n{FORWARD}')
    for cut in range(0, len(whole), 13):
        Path("w.safetensors").write_bytes(whole[:cut])
        assert refusal("c.toml").endswith("which is no whole .safetensors file; save it again.")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "which is empty; start it with the line x1,x2,class."),
        (b"x1,x2,class\n", "which has no points; give 1 to 20,000."),
        (b"x1,x2,class\n" + b"1,2,0\n" * 20_001, "which has too many points; give 1 to 20,000."),
        (b"x1|x2|class\n1|2|0\n", 'whose first line is "x1|x2|class"; write x1,x2,class.'),
        (b"x1,\x1b[31m,class\n1,2,0\n", r'whose first line is "x1,\x1b[31m,class"; write x1,x2,class.'),
        (b"1,2,0\n", 'whose first line is "1,2,0"; write x1,x2,class.'),
        (b"x1,x2,class\n1,2\n", "where line 2 has 2 entries but the first line has 3."),
        (b"\nx1,x2,class\n\n1,a,0\n", 'where line 4 is "1,a,0"; write numbers, then a whole class.'),
        (b"x1,x2,class\n1,2,0.5\n", 'where line 2 is "1,2,0.5"; write numbers, then a whole class.'),
        (b"x1,x2,class\n1_0.5,2,0\n", 'where line 2 is "1_0.5,2,0"; write numbers, then a whole class.'),
        (b"x1,x2,class\n0x1p3,2,0\n", 'where line 2 is "0x1p3,2,0"; write numbers, then a whole class.'),
        (b"x1,x2,class\n1,2,1_0\n", 'where line 2 is "1,2,1_0"; write numbers, then a whole class.'),
        (b"x1,x2,class\n1,2,1\n1,2,2\n", "whose classes start at 1; count from 0."),
        (
            b"x1,x2,class\n1,2,0\n1,2,3\n",
            "whose classes are 0 and 3, without 1; count from 0 and leave none out.",
        ),
        (b"x1,x2,class\n1, nan,0\n", "where line 2 has a number that is not finite or beyond 1,000,000."),
        (b"x1,x2,class\n1,nan,0\n", "where line 2 has a number that is not finite or beyond 1,000,000."),
        (b"x1,x2,class\n1,2,-1\n", "where line 2 has class -1; classes count from 0 to 9."),
        (b"x1,x2,class\n\xff,2,1\n", "which is not UTF-8 text (byte 12); save it as UTF-8."),
        (b"x1,x2,class\n1,2," + b"9" * 200_000, "which is no csv text: field larger than field limit (131072)."),
        (
            b"x1;x2;class\n0,5;2;0\n0.5;2;1\n",
            "where line 2 has 0,5 and line 3 has 0.5; write one decimal sign throughout.",
        ),
        (
            b"x1;x2;class\n1,250;2;0\n",
            "where line 2 has 1,250, whose comma may part thousands or be the decimal sign; write decimal points.",
        ),
        (b"x1,x2,class\n0,5,1,5,0\n", "where line 2 has 5 entries but the first line has 3."),
        (
            b",x1,class\n0.5,1,0\n",
            "whose first column has no name and does not number the rows; name it x1, or take it out.",
        ),
        (
            b"x1,x2,class\n1,2,cat\n1,2,3\n",
            'where line 2 has class "cat" and line 3 has class 3; write numbers or names throughout.',
        ),
        (
            b"x1,x2,class\n1,2,cat\n1,2,Cat\n",
            'where line 3 has class "Cat", and others "cat"; write each class in one way.',
        ),
        (b"x1,x2,class\n1,2,cat\n1,2,NaN\n", 'where line 3 has no class but "NaN"; take it out.'),
        (b"x1,x2,class\n1,2,\n", 'where line 2 is "1,2,"; write numbers, then a whole class.'),
        (
            b"x1,x2,class\n" + b"".join(b"1,2,%c\n" % letter for letter in b"abcdefghijk"),
            "which has 11 classes; the most are 10.",
        ),
        (b"x1,x3,class\n1,2,0\n", 'whose first line is "x1,x3,class"; write x1,x2,class.'),
        (b"x1,x2,class,y\n1,2,0,0\n", 'whose first line is "x1,x2,class,y"; write x1,x2,class.'),
    ],
)
def test_a_bad_csv_is_refused_with_its_line(content: bytes, says: str) -> None:
    Path("p.csv").write_bytes(content)
    Path("c.toml").write_text(f'[dataset]\nkind = "csv"\npath = "p.csv"\n{TRAIN}{FORWARD}')
    assert refusal("c.toml") == f'c.toml:3: dataset.path names "p.csv", {says}'


def test_every_required_key_has_a_remedy() -> None:
    from nnviz_core.config import spec
    from nnviz_core.config.sentences import REMEDIES

    models = [model for model in vars(spec).values() if isinstance(model, type) and issubclass(model, spec.Closed)]
    required = {
        field.alias or name for model in models for name, field in model.model_fields.items() if field.is_required()
    }
    assert required <= set(REMEDIES)


def test_the_command_line_prints_every_fault_and_exits_with_1() -> None:
    names = ["many_faults.toml", "json_control_characters.json"]
    code = "import sys; from nnviz_core.cli.app import main; sys.argv[0] = 'nnviz'; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "check", *names], cwd=KEPT, capture_output=True, text=True, check=False
    )
    expected = "".join((KEPT / name).with_suffix(".expected").read_text() for name in names)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", expected)


def test_a_file_without_permission_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    Path("c.toml").write_text(TRAIN)
    monkeypatch.setattr(Path, "read_bytes", refuse)  # because the system refuses root nothing
    assert refusal("c.toml") == "c.toml: the file cannot be read: Permission denied."
