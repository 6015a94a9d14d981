"""espeak-ng, a program that speaks without a network: which of its voices reads a language, and what none can read."""

import shutil
import subprocess
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from nnviz_core.installing import ESPEAK_NG, system_line
from nnviz_core.video.command_voice import TEXT, WAV
from nnviz_core.video.narration import Samples, SpokenLine, VoiceError
from nnviz_core.video.sound import UNREADABLE, read_sound
from nnviz_core.words.tags import LIKELY

ESPEAK = "espeak"
WORDS_A_MINUTE = 150
LOUDNESS = 80  # of 200: at 100 some words are cut off at the top
SECONDS_TO_WAIT = 60
# What espeak-ng 1.51 has for zh reads the pinyin of a sign as an English word, and its tone as a number.
MANDARIN, READS_MANDARIN, CANTONESE = ("zh", "cmn"), "cmn-latn-pinyin", "yue"
IN_ENGLISH = "(en)"  # among phonemes, before what a voice says in English, as "Chinese letter" for a sign unknown to it
MOST_SHOWN = 12  # signs in a sentence


@dataclass(frozen=True, slots=True)
class Espeak:
    """Speak with espeak-ng, a program that needs no network."""

    name: str = ESPEAK_NG

    def speak(self, lines: Sequence[SpokenLine], *, language: str) -> Sequence[Samples]:
        """Say every line. Raises VoiceError where the program is missing or cannot read the language."""
        program = shutil.which(self.name)
        if program is None:
            raise VoiceError(
                f"--narrate {ESPEAK} needs the program {self.name}, which is not here; install it "
                f"({system_line(self.name)}), or name a folder of recordings."
            )
        _require_reading(program, lines, language)
        with TemporaryDirectory() as folder:
            return [_said(program, line, language, Path(folder, "said.wav")) for line in lines]


def voice_of(language: str) -> str:
    """Name the voice that reads a language, given by its tag: mostly that of the same name."""
    parts = LIKELY.get(language, language).lower().split("-")
    return READS_MANDARIN if parts[0] in MANDARIN and CANTONESE not in parts else "-".join(parts)


# --- what cannot be read -------------------------------------------------------------------------


def _require_reading(program: str, lines: Sequence[SpokenLine], language: str) -> None:
    """Raise VoiceError where letters would be spelled in English, as espeak-ng spells all that it cannot read."""
    if not _is_spelled(program, " ".join(_foreign(line.words) for line in lines), language):
        return
    line = next((each for each in lines if _is_spelled(program, _foreign(each.words), language)), lines[0])
    words = _foreign(line.words).split()
    word = next((each for each in words if _is_spelled(program, each, language)), words[0])
    raise VoiceError(
        f"--narrate {ESPEAK}: espeak-ng cannot read “{word[:MOST_SHOWN]}” of line {line.number:03} in the language "
        f'“{language}”; let a program speak that can, --narrate "command {TEXT} {WAV}", or name a folder of recordings.'
    )


def _is_spelled(program: str, words: str, language: str) -> bool:
    voice = voice_of(language)
    if not words.strip() or voice.startswith("en"):
        return bool(words.strip())
    return IN_ENGLISH in _run([program, "-v", voice, "-x", "-q", "--stdin"], words, language=language)


def _foreign(text: str) -> str:
    """Keep the letters of other scripts than Latin and Greek, whose letters every voice can say."""
    return "".join(sign if _is_foreign(sign) else " " for sign in text)


def _is_foreign(sign: str) -> bool:
    letter = unicodedata.category(sign)[0] in "LM"  # or a mark on one, as vowels of Hindi are
    return letter and ("\u0400" <= sign < "\u1d00" or "\u2e80" <= sign < "\uff00" or sign >= "\U00020000")


# --- the program ---------------------------------------------------------------------------------


def _said(program: str, line: SpokenLine, language: str, path: Path) -> Samples:
    words = line.words.replace("[[", "[ [")  # which would begin phonemes
    manner = ["-s", str(WORDS_A_MINUTE), "-a", str(LOUDNESS), "-w", str(path), "--stdin"]
    _run([program, "-v", voice_of(language), *manner], words, language=language)
    try:
        return read_sound(path)
    except UNREADABLE as error:
        raise VoiceError(f"espeak-ng failed at line {line.number:03}: {error}") from None


def _run(command: Sequence[str], words: str, *, language: str) -> str:
    """Give words to espeak-ng and return what it prints. Raises VoiceError where it has no voice, or gives up."""
    try:
        done = subprocess.run(command, input=words.encode(), capture_output=True, check=True, timeout=SECONDS_TO_WAIT)
    except subprocess.CalledProcessError as error:
        says = error.stderr.decode(errors="replace").strip().splitlines()
        if says and "voice does not exist" in says[-1]:
            ways = "espeak-ng --voices lists those it has; name a folder of recordings, or a command"
            raise VoiceError(f"espeak-ng has no voice for the language “{language}” ({ways}).") from None
        raise VoiceError(f"espeak-ng cannot speak “{language}”: {says[-1] if says else 'it gave no reason'}") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise VoiceError(f"espeak-ng failed: {error}") from None
    return done.stdout.decode(errors="replace")
