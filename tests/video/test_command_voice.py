"""Any program can be the voice: it is given the line and writes a WAV, and what it said is kept."""

import shlex
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from nnviz_core.render.cache import Cache
from nnviz_core.render.kept_speech import KeptSpeech
from nnviz_core.video.command_voice import command_voice
from nnviz_core.video.narration import RATE, SpokenLine, VoiceError
from nnviz_core.video.voices import voice_for

HUM = """
import sys, wave
words, path, log = sys.argv[1:]
if words.endswith(".txt"):
    words = open(words, encoding="utf-8").read()
open(log, "a", encoding="utf-8").write(words + "\\n")
with wave.open(path, "wb") as out:
    out.setnchannels(1), out.setsampwidth(2), out.setframerate(24000)
    out.writeframes(b"\\x00\\x20" * 240 * len(words))
"""


@pytest.fixture
def said(tmp_path: Path) -> Path:
    """Give the file in which a made-up engine writes what it said."""
    return tmp_path / "said"


@pytest.fixture
def engine(tmp_path: Path, said: Path):
    """Write the command of a made-up engine that hums a hundredth of a second a letter."""
    script = tmp_path / "hum it.py"
    script.write_text(HUM, encoding="utf-8")
    return lambda words: shlex.join([sys.executable, str(script), words, "{wav}", str(said)])


def lines(*texts: str) -> list[SpokenLine]:
    return [SpokenLine(number, 0, number - 1, "", text) for number, text in enumerate(texts, start=1)]


@pytest.mark.parametrize("place", ["{text}", "{file}"])
def test_a_command_says_each_line_whatever_it_holds(engine, said, place):
    told = ["a line", 'of "quotes"; $(touch x) {wav} `y`', "第一层"]
    sounds = voice_for(engine(place), film="short", several=True).speak(lines(*told), language="en")
    assert said.read_text(encoding="utf-8").splitlines() == told
    assert [round(len(sound) / RATE, 2) for sound in sounds] == [len(each) / 100 for each in told]


def test_a_command_is_told_the_language(tmp_path):
    code = f"import sys, shutil; shutil.copy({str(tmp_path)!r} + '/' + sys.argv[1] + '.wav', sys.argv[3])"
    for language, seconds in (("de", 1.0), ("pt-BR", 2.0)):
        with wave.open(str(tmp_path / f"{language}.wav"), "wb") as out:
            out.setnchannels(1), out.setsampwidth(2), out.setframerate(RATE)
            out.writeframes(b"\x00\x20" * round(seconds * RATE))
        voice = command_voice(shlex.join([sys.executable, "-c", code, "{language}", "{text}", "{wav}"]))
        assert [len(sound) / RATE for sound in voice.speak(lines("one"), language=language)] == [seconds]


def test_a_line_is_no_option_of_the_command(engine, said):
    command_voice(engine("{text}")).speak(lines("--help me"), language="en")
    assert said.read_text(encoding="utf-8") == "help me\n"


def python(code: str) -> str:
    return shlex.join([sys.executable, "-c", code, "{text}", "{wav}"])


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        ("say {text}", "--narrate: the command lacks {wav}, the file that it must write; put it in."),
        ("say {wav}", "--narrate: the command lacks {text}, the line to say, or {file}, a file with it; put one in."),
        ("say '{text} {wav}", "--narrate: the quotes in say '{text} {wav} do not match; close each of them."),
        ("{text} {wav}", "--narrate: the command begins with {text}; begin it with a program."),
        ("no-such-engine {text} {wav}", "--narrate: no-such-engine cannot be started: No such file or directory."),
        (python("import sys; sys.exit('first\\nno such voice')"), "at line 001 failed: no such voice"),
        (python("import sys; sys.exit(3)"), "at line 001 failed: status 3"),
        (python("pass"), "at line 001 wrote no file; let it write {wav}."),
        (python("import sys; open(sys.argv[2], 'w').write('ID3 song')"), "wrote a file that is no WAV"),
        (python("import sys; open(sys.argv[2], 'wb').write(b'RIFF    WAVE')"), "wrote a WAV that cannot be read"),
    ],
)  # fmt: skip
def test_what_a_command_lacks_or_does_wrong_is_one_sentence(wish, says):
    with pytest.raises(VoiceError) as raised:
        voice_for(wish, film="short", several=False).speak(lines("a line"), language="en")
    assert says in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_line_that_is_kept_is_not_said_again(engine, said, tmp_path):
    cache = Cache(tmp_path / "kept", 10**6)
    told = lines("one", "two")
    first = KeptSpeech(command_voice(engine("{text}")), cache).speak(told, language="en")
    second = KeptSpeech(command_voice(engine("{text}")), cache).speak([*told, *lines("six")], language="en")
    assert all(np.array_equal(one, other) for one, other in zip(first, second[:2], strict=True))
    assert said.read_text(encoding="utf-8").split() == ["one", "two", "six"]


def test_another_command_or_language_says_a_line_anew(engine, said, tmp_path):
    cache = Cache(tmp_path / "kept", 10**6)
    for command, language in ((engine("{text}"), "en"), (engine("{file}"), "en"), (engine("{text}"), "de")):
        KeptSpeech(command_voice(command), cache).speak(lines("one"), language=language)
    assert said.read_text(encoding="utf-8").split() == ["one", "one", "one"]


def test_a_film_is_told_from_one_of_another_command_without_telling_the_command():
    plain, other = (command_voice(f"/opt/say --key {key} {{text}} {{wav}}").name for key in ("secret", "other"))
    assert plain != other
    assert plain.startswith("say ") and "secret" not in plain
