"""Hold one drawn frame: a notebook shows it, a file keeps it."""

from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from nnviz_core.cli.common import RefusalError
from nnviz_core.files import whole_file

MOST_SHOWN = (
    960  # pixels across, of a picture in a notebook: sharp on a screen of twice as many, and no wider than a page
)


@dataclass(frozen=True, eq=False)
class Still:
    """One frame of a film."""

    pixels: npt.NDArray[np.uint8]  # (height, width, 3)
    seconds: float  # from the film's start
    scene: str  # the kind of its section
    caption: str  # what is said meanwhile

    @cached_property
    def png(self) -> bytes:
        """Return the picture as the bytes of a PNG file, the same that `nnviz still` writes."""
        file = BytesIO()
        Image.fromarray(self.pixels).save(file, format="PNG")
        return file.getvalue()

    def save(self, path: str | Path) -> Path:
        """Write the picture to a .png file. Raises RefusalError for another ending."""
        path = Path(path)
        if path.suffix.lower() != ".png":
            raise RefusalError(f"{path}: a still is a PNG; name a file that ends in .png.")
        with whole_file(path) as draft:
            draft.write_bytes(self.png)
        return path

    def _repr_png_(self) -> tuple[bytes, dict[str, Any]]:
        """Show the picture in a notebook, with its caption for those who do not see it."""
        height, width, _ = self.pixels.shape
        across = min(width, MOST_SHOWN)
        size = {"width": across, "height": round(height * across / width)}
        return self.png, {**size, "alt": self.caption or f"{self.scene} at {self.seconds:.1f} s"}

    def __repr__(self) -> str:
        height, width, _ = self.pixels.shape
        return f"<still of {self.scene} at {self.seconds:.2f} s, {width} x {height}>"
