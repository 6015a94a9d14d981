"""Keep what a command said beside the finished pieces, so that an unchanged line is not said again."""

import hashlib
import json
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from nnviz_core.render.cache import Cache
from nnviz_core.video.command_voice import Command
from nnviz_core.video.narration import RATE, Samples, SpokenLine
from nnviz_core.video.sound import UNREADABLE, read_sound


@dataclass(frozen=True, slots=True)
class KeptSpeech:
    """A command's voice that says each line once: the key is the command, the language and the line."""

    voice: Command
    cache: Cache

    @property
    def name(self) -> str:
        """Return what the manifest calls the voice."""
        return self.voice.name

    def speak(self, lines: Sequence[SpokenLine], *, language: str) -> Sequence[Samples]:
        """Say the lines that are not kept. Raises VoiceError with a sentence."""
        with TemporaryDirectory() as folder:
            return [self._said(line, language, Path(folder, "line.wav")) for line in lines]

    def _said(self, line: SpokenLine, language: str, path: Path) -> Samples:
        key = self._key(line.words, language)
        if self.cache.fetch(key, path, fits=_is_sound):
            return read_sound(path)
        [sound] = self.voice.speak([line], language=language)
        _write(sound, path)
        self.cache.keep(key, path)
        return sound

    def _key(self, words: str, language: str) -> str:
        return hashlib.sha256(json.dumps(["speech", *self.voice.parts, language, words]).encode()).hexdigest()


def _is_sound(path: Path) -> bool:
    try:
        return len(read_sound(path)) > 0
    except UNREADABLE:
        return False


def _write(sound: Samples, path: Path) -> None:
    path.unlink(missing_ok=True)  # it may be another name of what is kept
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(sound.astype("<i2").tobytes())
