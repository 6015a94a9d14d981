"""A voice that any program lends: a command that writes one line into a sound file."""

import hashlib
import os
import re
import shlex
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from nnviz_core.video.narration import Samples, SpokenLine, VoiceError
from nnviz_core.video.sound import UNREADABLE, read_sound

TEXT, FILE, WAV = "{text}", "{file}", "{wav}"  # in a command: the line, a file with the line, the file to write
LANGUAGE = "{language}"  # of the film, as in its config
SECONDS_TO_WAIT = 600  # for one line
_PLACE = re.compile("|".join(map(re.escape, (TEXT, FILE, WAV, LANGUAGE))))


def is_command(wish: str) -> bool:
    """Tell whether what `--narrate` names is a command."""
    return _PLACE.search(wish) is not None


@dataclass(frozen=True, slots=True)
class Command:
    """Let a program say every line; it is started without a shell."""

    parts: tuple[str, ...]

    @property
    def name(self) -> str:
        """Name the program, and the command by a hash: what else it says, such as a key, stays on this machine."""
        return f"{self.program} {hashlib.sha256(shlex.join(self.parts).encode()).hexdigest()[:8]}"

    @property
    def program(self) -> str:
        """Return the program's name."""
        return PurePath(self.parts[0]).name

    def speak(self, lines: Sequence[SpokenLine], *, language: str) -> Sequence[Samples]:
        """Say every line. Raises VoiceError with a sentence."""
        with TemporaryDirectory() as folder:
            return [self._said(line, language, Path(folder)) for line in lines]

    def _said(self, line: SpokenLine, language: str, folder: Path) -> Samples:
        words, text, wav = line.words.lstrip("-"), folder / "line.txt", folder / "line.wav"  # an option begins with -
        text.write_text(words, encoding="utf-8")
        wav.unlink(missing_ok=True)
        filled = {TEXT: words, FILE: str(text), WAV: str(wav), LANGUAGE: language}
        command = [_PLACE.sub(lambda found: filled[found[0]], part) for part in self.parts]
        where = f"--narrate: {self.program} at line {line.number:03}"
        _run(command, where)
        return _sound(wav, where)


def command_voice(wish: str) -> Command:
    """Read a command as `--narrate` has it. Raises VoiceError with a sentence."""
    try:
        parts = shlex.split(wish, posix=os.name != "nt")
    except ValueError:
        raise VoiceError(f"--narrate: the quotes in {wish} do not match; close each of them.") from None
    if not any(WAV in part for part in parts):
        raise VoiceError(f"--narrate: the command lacks {WAV}, the file that it must write; put it in.")
    if not any(TEXT in part or FILE in part for part in parts):
        raise VoiceError(
            f"--narrate: the command lacks {TEXT}, the line to say, or {FILE}, a file with it; put one in."
        )
    if _PLACE.search(parts[0]):
        raise VoiceError(f"--narrate: the command begins with {parts[0]}; begin it with a program.")
    return Command(tuple(parts))


def _run(command: Sequence[str], where: str) -> None:
    try:
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=SECONDS_TO_WAIT)
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        raise VoiceError(f"{where} failed: {said[-1].strip() if said else f'status {error.returncode}'}") from None
    except subprocess.TimeoutExpired:
        raise VoiceError(f"{where} took more than {SECONDS_TO_WAIT // 60} minutes; it was stopped.") from None
    except OSError as error:
        raise VoiceError(f"--narrate: {command[0]} cannot be started: {error.strerror}.") from None


def _sound(wav: Path, where: str) -> Samples:
    if not wav.is_file():
        raise VoiceError(f"{where} wrote no file; let it write {WAV}.")
    head = wav.read_bytes()[:12]
    if not (head.startswith((b"RIFF", b"RF64")) and head.endswith(b"WAVE")):
        raise VoiceError(f"{where} wrote a file that is no WAV; let it write WAV.")
    try:
        sound = read_sound(wav)
    except UNREADABLE:
        raise VoiceError(f"{where} wrote a WAV that cannot be read; try the command by itself.") from None
    if not len(sound):
        raise VoiceError(f"{where} wrote a WAV without any sound; try the command by itself.")
    return sound
