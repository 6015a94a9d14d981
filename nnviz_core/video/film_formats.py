"""The table of film formats: the mp4 that is rendered, and what can be made of it for players that want another."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nnviz_core.video.narration import SoundTrack

# What makes a film of another: the mp4, the file to write, and the sound tracks if there are any.
Writer = Callable[[Path, Path, "Sequence[SoundTrack]"], None]
BEGINNING = 12  # bytes, in which every mark lies


@dataclass(frozen=True, slots=True)
class FilmFormat:
    """What a file of one format is made of, and how it is known."""

    name: str  # that of its files ends so
    codec: str
    profile: str
    called: str  # codec and profile as people call them
    mark: bytes  # with which, from `at` on, its file begins
    at: int
    sound: str  # codec
    encode: str  # how it has to be encoded, for who wants to mend a film
    module: str = ""  # that has its writer as `write` and what it is encoded with as SETTINGS; "" for the mp4 itself

    def begins(self, beginning: bytes) -> bool:
        """Tell whether a file that begins so can be of this format."""
        return beginning[self.at :].startswith(self.mark)

    @property
    def settings(self) -> dict[str, str]:
        """Return what the film is encoded with."""
        return dict(self._made_by.SETTINGS)

    @property
    def write(self) -> Writer:
        """Return what makes it of the mp4."""
        writer: Writer = self._made_by.write
        return writer

    @property
    def _made_by(self) -> Any:  # imported where it is asked for: PyAV takes its time
        return import_module(self.module)


MP4 = FilmFormat(
    "mp4", "h264", "High", "H.264 High", b"ftyp", 4, "aac",
    "encode it as nnviz does: H.264 High, yuv420p, BT.709, fast start, sound as AAC",
)  # fmt: skip
FORMATS: Mapping[str, FilmFormat] = MappingProxyType(
    {
        "mp4": MP4,
        "webm": FilmFormat(
            "webm", "vp9", "Profile 0", "VP9 of profile 0", b"\x1aE\xdf\xa3", 0, "opus",
            "encode it as nnviz does: VP9, yuv420p, BT.709, sound as Opus", "nnviz_core.video.webm",
        ),
    }
)  # fmt: skip


def format_of(name: str) -> FilmFormat | None:
    """Tell a film's format by its file's name; None where it has none of the table."""
    return FORMATS.get(name.rpartition(".")[2])


def begins_as_film(path: Path) -> bool:
    """Tell whether a file begins as one of the formats does."""
    beginning = beginning_of(path)
    return any(each.begins(beginning) for each in FORMATS.values())


def beginning_of(path: Path) -> bytes:
    """Read the bytes that tell a film's format."""
    with path.open("rb") as file:
        return file.read(BEGINNING)
