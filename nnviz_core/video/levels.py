"""Tell the level of an H.264 film, what a decoder must be able to do, and which players take it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

MACROBLOCK = 16  # px a side
LEVELS: Mapping[int, tuple[int, int]] = MappingProxyType(  # level_idc -> MaxMBPS, MaxFS (ITU-T H.264, table A-1)
    {
        10: (1_485, 99),
        11: (3_000, 396),
        12: (6_000, 396),
        13: (11_880, 396),
        20: (11_880, 396),
        21: (19_800, 792),
        22: (20_250, 1_620),
        30: (40_500, 1_620),
        31: (108_000, 3_600),
        32: (216_000, 5_120),
        40: (245_760, 8_192),
        41: (245_760, 8_192),
        42: (522_240, 8_704),
        50: (589_824, 22_080),
        51: (983_040, 36_864),
        52: (2_073_600, 36_864),
        60: (4_177_920, 139_264),
        61: (8_355_840, 139_264),
        62: (16_711_680, 139_264),
    }
)
LEVEL_1B = 9  # level_idc of what lies between 1 and 1.1, in High profile
USUAL, HIGHEST = 51, 52  # what most decoders in hardware take, and what common players take at most
SLIDES = (1920, 1080, 30)  # px, px, frames a second: what every machine beside a projector plays


@dataclass(frozen=True, slots=True)
class Level:
    """A level, by the number that a film's header gives: 52 is level 5.2."""

    number: int

    @property
    def name(self) -> str:
        """Write it as the standard does."""
        if self.number == LEVEL_1B:
            return "1b"
        whole, part = divmod(self.number, 10)
        return f"{whole}.{part}" if part else f"{whole}"

    @property
    def common(self) -> bool:
        """Say whether common players take it."""
        return self.number <= HIGHEST

    @property
    def players(self) -> str:
        """Say which players take it; nothing where most do."""
        if self.number <= USUAL:
            return ""
        if self.common:
            return f"recent players take it, but many decoders in hardware only up to {Level(USUAL).name} (2160p at 30)"
        return f"hardly any hardware decodes it; common players take up to {Level(HIGHEST).name} (2160p at 60)"


def level_of(width: int, height: int, fps: float) -> Level:
    """Return the lowest level whose limits a film keeps; the highest there is where it keeps none."""
    across, down = (-(-side // MACROBLOCK) for side in (width, height))
    frame, longer = across * down, max(across, down)  # macroblocks
    for number, (rate, size) in LEVELS.items():
        if frame * fps <= rate and frame <= size and longer * longer <= 8 * size:
            return Level(number)
    return Level(max(LEVELS))


def level_remark(width: int, height: int, fps: int) -> str:
    """Say which players take a film of this size and rate; nothing where most do."""
    level = level_of(width, height, fps)
    shown = f"{width} x {height} at {fps} frames a second"
    return f"{shown} is H.264 level {level.name}: {level.players}" if level.players else ""


def slides_remark(width: int, height: int, fps: int) -> str:
    """Advise a size and rate for slides; nothing where they are kept."""
    most_width, most_height, most_fps = SLIDES
    if width <= most_width and height <= most_height and fps <= most_fps:
        return ""
    asked = f"slides play everywhere up to 1080p at 30 frames a second, and these have {height}p at {fps}"
    return f"{asked}; to be safe add {' and '.join(_remedies(width, height, fps))}"


def _remedies(width: int, height: int, fps: int) -> Iterator[str]:
    most_width, most_height, most_fps = SLIDES
    if width > most_width or height > most_height:
        yield "--quality 1080p"
    if fps > most_fps:
        yield f"--fps {most_fps}"
