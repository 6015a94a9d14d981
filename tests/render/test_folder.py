"""No run takes a file away that is not its own, whatever lies in the folder and whoever else is busy there."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from nnviz_core.render import placing, workplace
from nnviz_core.render.folder import Contents, FolderError, is_inside, listed
from nnviz_core.render.rename import exchange
from tests.faults import films
from tests.faults.films import agrees, contents, in_child, make, planned


@pytest.fixture
def plan(tmp_path):
    return planned(tmp_path / "film.toml")


@pytest.fixture
def newer(plan, tmp_path):
    """Another version of the same film."""
    return planned(tmp_path / "film.toml", width=192)


@pytest.fixture
def other(tmp_path):
    """Another film."""
    return planned(tmp_path / "other.toml", title="Other")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "place" / "out"


def hidden(folder):
    """List what a run has left in the folder and beside it."""
    return [path.name for path in (*folder.iterdir(), *folder.parent.iterdir()) if path.name.startswith(".")]


def about(name, **more):
    return Contents({"name": name, "sections": [0], **more}, ("a.txt", "manifest.json"))


# ---- two runs


def test_a_run_that_makes_another_film_there_is_refused_before_it_begins(folder):
    with workplace.workplace(folder, about("one")):
        for contents, says in (
            (about("two"), 'another run is making the film "one" there; name another folder with -o'),
            (about("one", config="else"), 'is making another version of the film "one" there'),
        ):
            with pytest.raises(FolderError, match=says), workplace.workplace(folder, contents):
                raise AssertionError("never begun")
            with pytest.raises(FolderError, match=says):
                workplace.look_at(folder, contents)
        with workplace.workplace(folder, about("one")):  # the same one is welcome
            pass
    assert not folder.parent.exists() or not list(folder.parent.iterdir())


def test_a_film_that_came_meanwhile_is_not_replaced(plan, newer, folder):
    """Nothing told this run of the other one: a batch, or files that were copied there."""
    with workplace.workplace(folder) as place:
        before = place.before
    make(plan, folder)
    made = contents(folder)
    with workplace.workplace(folder.parent / "elsewhere") as place:
        (place.path / "manifest.json").write_text("{}")
        wanted = Contents({**films_about(newer)}, ("manifest.json",))
        with pytest.raises(FolderError, match='another run put its film "film" there meanwhile, which stays'):
            workplace.publish(place.path, folder, wanted, before=before)
    assert contents(folder) == made


def films_about(plan):
    from nnviz_core.render.manifest import film_facts

    return film_facts(plan)


def test_another_film_is_refused_under_the_lock(plan, other, folder):
    make(plan, folder)
    made = contents(folder)
    with workplace.workplace(folder.parent / "elsewhere") as place:
        (place.path / "manifest.json").write_text("{}")
        wanted = Contents(films_about(other), ("manifest.json",))
        with pytest.raises(FolderError, match='this folder holds the film "film", which stays'):
            workplace.publish(place.path, folder, wanted, before="")
    assert contents(folder) == made


# ---- a folder as a whole


def test_the_folder_is_exchanged_with_all_that_is_the_users_in_it(plan, newer, folder):
    make(plan, folder)
    (folder / "notes.txt").write_text("mine")
    (folder / "link").symlink_to("notes.txt")
    folder.chmod(0o750)
    before, note = folder.stat().st_ino, (folder / "notes.txt").stat().st_ino
    make(newer, folder)
    assert folder.stat().st_ino != before
    assert ((folder / "notes.txt").stat().st_ino, (folder / "link").readlink()) == (note, Path("notes.txt"))
    assert folder.stat().st_mode & 0o777 == 0o750
    assert agrees(folder)
    assert not hidden(folder)


@pytest.mark.parametrize("way", ["folder of the user's", "working directory", "no such call", "other disk"])
def test_where_folders_cannot_change_names_files_are_replaced(plan, newer, folder, way, monkeypatch):
    make(plan, folder)
    (folder / "notes.txt").write_text("mine")
    match way:
        case "folder of the user's":
            (folder / "mine").mkdir()
            (folder / "mine" / "more.txt").write_text("mine, too")
        case "working directory":
            monkeypatch.chdir(folder)
        case "no such call":
            monkeypatch.setattr(placing, "exchange", refuse)
        case "other disk":
            monkeypatch.setattr(Path, "is_mount", lambda path: path == folder.resolve())
    before, own = folder.stat().st_ino, {name: content for name, content in contents(folder).items() if "txt" in name}
    make(newer, folder)
    assert folder.stat().st_ino == before
    assert own.items() - contents(folder).items() == {("script.txt", own["script.txt"])} - contents(folder).items()
    assert agrees(folder)
    assert json.loads((folder / "manifest.json").read_text())["film"]["width"] == 192
    assert not hidden(folder)


def refuse(one, other):
    raise OSError(38, "Function not implemented")


def test_a_folder_that_is_a_link_stays_one(plan, newer, folder):
    make(plan, folder)
    link = folder.parent / "link"
    link.symlink_to(folder)
    make(newer, link)
    assert link.is_symlink()
    assert json.loads((folder / "manifest.json").read_text())["film"]["width"] == 192
    assert not hidden(folder)


def test_what_is_saved_while_folders_change_names_is_kept(plan, newer, folder, monkeypatch):
    make(plan, folder)
    (folder / "notes.txt").write_text("old")

    def late(one, other):
        (one / "late.txt").write_text("late")
        (one / "draft").write_text("new")
        os.utime(one / "draft", (2e9, 2e9))
        (one / "draft").rename(one / "notes.txt")
        exchange(one, other)

    monkeypatch.setattr(placing, "exchange", late)
    make(newer, folder)
    assert ((folder / "late.txt").read_text(), (folder / "notes.txt").read_text()) == ("late", "new")
    assert agrees(folder)
    assert not hidden(folder)


def test_two_folders_change_names_at_once(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    exchange(tmp_path / "one", tmp_path / "two")
    assert ((tmp_path / "one" / "two").exists(), (tmp_path / "two" / "one").exists()) == (True, True)
    with pytest.raises(OSError, match="No such file"):
        exchange(tmp_path / "one", tmp_path / "three")


# ---- after a killed run


def kill_while_publishing(plan, folder, *, at):
    assert in_child(make_and_be_killed, plan, folder, at) == signal.SIGKILL


def make_and_be_killed(plan, folder, at):
    """Make a film and be killed before one of the renames of publishing."""
    seen, honest, put = 0, os.replace, workplace.put

    def replace(*args, **kwargs):
        nonlocal seen
        seen += 1
        if seen == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return honest(*args, **kwargs)

    def dying(*args, **kwargs):
        os.replace = replace
        put(*args, **kwargs)

    workplace.put = dying
    make(plan, folder)


def test_a_leftover_of_a_killed_run_makes_no_file_of_the_users_fair_game(plan, folder):
    kill_while_publishing(plan, folder, at=3)
    assert (folder / ".nnviz").is_dir()
    (folder / "poster.png").write_text("mine")
    with pytest.raises(FolderError, match=r"poster\.png: nnviz did not make this file and leaves it alone"):
        make(plan, folder)
    assert (folder / "poster.png").read_text() == "mine"
    (folder / "poster.png").unlink()
    make(plan, folder)
    assert agrees(folder)
    assert not hidden(folder)


@pytest.mark.parametrize("at", [2, 6, 12, 15, 20])
def test_what_a_killed_run_set_aside_is_put_back(plan, newer, other, folder, at):
    make(plan, folder)
    (folder / "mine").mkdir()  # so that files are replaced one by one
    before = contents(folder)
    kill_while_publishing(newer, folder, at=at)
    assert not (folder / "manifest.json").exists()
    with pytest.raises(FolderError, match='holds the film "film", which stays'):
        make(other, folder)
    assert contents(folder) == before


def test_a_file_that_takes_the_place_of_one_set_aside_is_left_alone(plan, newer, folder):
    make(plan, folder)
    (folder / "mine").mkdir()
    kill_while_publishing(newer, folder, at=12)
    (folder / "poster.png").write_text("mine")
    with pytest.raises(FolderError, match="a run was stopped while it was replacing the film here: move the file away"):
        make(newer, folder)
    assert (folder / "poster.png").read_text() == "mine"
    (folder / "poster.png").rename(folder / "mine" / "poster.png")
    make(newer, folder)
    assert agrees(folder)
    assert (folder / "mine" / "poster.png").read_text() == "mine"


# ---- folders that came from somebody


def hostile(folder, files):
    folder.mkdir(parents=True)
    tree = {"name": "film", "sections": [0], "versions": {"nnviz": "1"}, "files": files}
    (folder / "manifest.json").write_text(json.dumps(tree))


@pytest.mark.parametrize("name", ["../secret.txt", "sub/secret.txt", "/etc/passwd", "./x", "sub/../../secret.txt"])
def test_a_manifest_deletes_nothing_outside_its_folder(plan, folder, name):
    secret = folder.parent / "secret.txt"
    checksum = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"  # of "secret"
    hostile(folder, {name: {"sha256": checksum}})
    secret.write_text("secret")
    (folder / "sub").symlink_to(folder.parent)
    make(plan, folder)
    assert secret.read_text() == "secret"
    assert agrees(folder)


def test_a_hidden_folder_that_is_a_link_is_refused(plan, folder):
    elsewhere = folder.parent / "elsewhere"
    (elsewhere / "work-1").mkdir(parents=True)
    (elsewhere / "work-1" / "lock").touch()
    folder.mkdir()
    (folder / ".nnviz").symlink_to(elsewhere)
    with pytest.raises(
        FolderError, match=r"\.nnviz: this is a link or a file, but nnviz keeps a folder here; remove it"
    ):
        make(plan, folder)
    assert (elsewhere / "work-1" / "lock").exists()


def test_work_that_is_a_link_is_left_alone(plan, folder):
    elsewhere = folder.parent / "elsewhere"
    elsewhere.mkdir(parents=True)
    (elsewhere / "lock").touch()
    (folder / ".nnviz").mkdir(parents=True)
    (folder / ".nnviz" / "work-x").symlink_to(elsewhere)
    make(plan, folder)
    assert (elsewhere / "lock").exists()


def test_a_folder_of_ours_that_is_a_link_is_not_followed(folder):
    folder.mkdir(parents=True)
    (folder / "slides").symlink_to(folder.parent)
    wanted = Contents({"name": "film", "sections": [0]}, ("slides/a.json", "manifest.json"))
    with pytest.raises(FolderError, match="slides: nnviz writes into a folder here and follows no link"):
        workplace.look_at(folder, wanted)


@pytest.mark.parametrize("kind", ["pipe", "device", "deep", "list", "words", "wild"])
def test_a_manifest_that_is_none_lists_nothing_and_keeps_nobody_waiting(folder, kind):
    folder.mkdir(parents=True)
    path = folder / "manifest.json"
    wild = {"versions": {"nnviz": 1}, "files": {"a": None, "b": {"sha256": 3}, "c\0": {"sha256": "x"}, "..": {}}}
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "device":
            path.symlink_to("/dev/zero")
        case "deep":
            path.write_text("[" * 100_000)
        case "list":
            path.write_text("[1]")
        case "words":
            path.write_text('{"versions": "nnviz", "files": "abc", "name": 3, "sections": "x"}')
        case "wild":
            path.write_text(json.dumps(wild))
    assert listed(folder).keys() <= {"manifest.json"}
    with pytest.raises(FolderError, match=r"manifest\.json: nnviz did not make") if kind != "wild" else nothing():
        workplace.look_at(folder, about("film"))


class nothing:  # noqa: N801 (as contextlib's)
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None


def test_names_of_a_manifest_stay_inside():
    assert all(map(is_inside, ("a.mp4", "slides/a.mp4", "a: b.mp4")))
    assert not any(map(is_inside, ("", ".", "..", "../a", "/a", "a/b/c", "a//b", "a/", ".nnviz/x", "a\0")))


# ---- locks


def test_a_wait_is_told_and_ends(folder, monkeypatch):
    monkeypatch.setattr(workplace.locking, "SECONDS_UNTIL_SAID", 0.1)
    told, inside = [], threading.Event()

    def hold():
        with workplace.alone(folder):
            inside.set()
            time.sleep(0.6)

    holder = threading.Thread(target=hold)
    holder.start()
    inside.wait()
    with workplace.alone(folder, note=told.append):
        pass
    holder.join()
    assert told == [f"{folder}: waiting for another run that is busy there"]
    assert not folder.exists()


def test_a_lock_that_somebody_keeps_is_a_sentence(folder):
    with (
        workplace.alone(folder),
        pytest.raises(FolderError, match=r"another process holds .*lock; end it, or name another folder with -o"),
        workplace.alone(folder, seconds=0.2),
    ):
        raise AssertionError("never inside")


@pytest.mark.parametrize("kind", ["folder", "link", "pipe"])
def test_a_lock_that_is_no_file_is_a_sentence(folder, plan, kind):
    lock = folder / ".nnviz" / "lock"
    lock.parent.mkdir(parents=True)
    match kind:
        case "folder":
            lock.mkdir()
        case "link":
            lock.symlink_to("/etc/passwd")
        case "pipe":
            os.mkfifo(lock)
    with pytest.raises(FolderError, match=r"\.nnviz/lock: .*; name a folder that can be written with -o"):
        make(plan, folder)


def test_no_lock_is_left_in_the_folder_for_temporary_files(plan, folder, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    make(plan, folder)
    assert not list((tmp_path / "temporary").iterdir())


def test_many_runs_hold_the_lock_one_after_the_other(folder):
    """Whoever leaves removes lock and folder while others wait for them."""
    inside, most = [], []

    def often():
        for _ in range(20):
            with workplace.alone(folder):
                inside.append(1)
                most.append(len(inside))
                time.sleep(0.001)
                inside.pop()

    threads = [threading.Thread(target=often) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(most), max(most)) == (80, 1)
    assert not folder.exists()


# ---- what the scripts try at length


def test_a_pair_of_films_in_one_folder(tmp_path):
    from tests.faults.pairs_in_one_folder import attempt

    assert attempt(tmp_path, 1, delay=0.1) == ""


def test_scripts_of_faults_can_be_imported():
    for name in ("kill_at_random", "kill_at_every_rename", "pairs_in_one_folder", "wrong_cache"):
        code = f"import tests.faults.{name}"
        subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(films.__file__).parents[2])
