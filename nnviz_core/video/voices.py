"""The voices there are: espeak-ng, offline, recordings of one's own, and any program that writes WAV."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nnviz_core.video.command_voice import command_voice, is_command
from nnviz_core.video.espeak import ESPEAK, Espeak
from nnviz_core.video.narration import Samples, SpokenLine, Voice, VoiceError
from nnviz_core.video.sound import UNREADABLE, read_sound

BESIDE = {".txt", ".md", ".pdf"}  # notes may lie beside the recordings
MOST_NAMED = 8  # numbers in a sentence


def voice_for(wish: str, *, film: str, several: bool) -> Voice:
    """Give the voice that `--narrate` names; of several films each has a folder of its own there.

    Raises VoiceError for a command that lacks something.
    """
    if wish == ESPEAK:
        return Espeak()
    if is_command(wish):
        return command_voice(wish)
    return Recordings(Path(wish, film) if several else Path(wish))


@dataclass(frozen=True, slots=True)
class Recordings:
    """Play one recording a line, from files named 001.wav, 002.mp3 and so on."""

    folder: Path
    name: str = "recordings"

    def speak(self, lines: Sequence[SpokenLine], *, language: str) -> Sequence[Samples]:
        """Read every recording. Raises VoiceError with all that is missing, too much or unreadable."""
        if not self.folder.is_dir():
            raise VoiceError(
                f"{self.folder}: there is no such folder of recordings; make it, say espeak, or give a command with "
                "{text} and {wav}."
            )
        found = self._found()
        numbers = [line.number for line in lines]
        if faults := list(_misfits(found, numbers)):
            remedy = "nnviz script CONFIG --cues lists what to record"
            raise VoiceError(f"{self.folder}: {'; '.join(faults)}; {remedy}.")
        return [_recording(found[number][0]) for number in numbers]

    def _found(self) -> Mapping[int | str, list[Path]]:
        """Sort files by the number in their name; what has none goes by its name."""
        found: dict[int | str, list[Path]] = defaultdict(list)
        for path in sorted(self.folder.iterdir()):
            if path.name.startswith(".") or path.suffix.lower() in BESIDE:
                continue
            named = re.fullmatch(r"[0-9]{1,6}", path.stem)
            found[int(path.stem) if named and path.is_file() else path.name].append(path)
        return found


def _misfits(found: Mapping[int | str, Sequence[Path]], numbers: Sequence[int]) -> Iterator[str]:
    missing = [f"{number:03}" for number in numbers if number not in found]
    extra = [path.name for key, paths in found.items() if key not in numbers for path in paths]
    twice = [path.name for key, paths in found.items() if len(paths) > 1 and key in numbers for path in paths]
    if missing:
        yield f"{_some(missing)} of {len(numbers)} recordings {'is' if len(missing) == 1 else 'are'} missing"
    if extra:
        yield f"{_some(extra)} {'belongs' if len(extra) == 1 else 'belong'} to no caption"
    if twice:
        yield f"{_some(twice)} are recordings of the same caption"


def _some(names: Sequence[str]) -> str:
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def _recording(path: Path) -> Samples:
    try:
        sound = read_sound(path)
    except UNREADABLE:
        raise VoiceError(f"{path} cannot be read as sound; record it again, as wav, flac or mp3.") from None
    if not len(sound):
        raise VoiceError(f"{path} holds no sound; record it again.")
    return sound
