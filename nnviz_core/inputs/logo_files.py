"""Read the picture that a title carries: SVG, PNG or JPEG, beside the config."""

from pathlib import Path
from tempfile import TemporaryDirectory

from nnviz_core.inputs.named_files import UnusableFileError, find_file, read_bytes
from nnviz_core.words.wording import shown

SUFFIXES = (".svg", ".png", ".jpg", ".jpeg")
MAX_LOGO_BYTES = 8 * 1024 * 1024
HEIGHT = 360  # px of a logo, as it is drawn: four times what it takes of a 1080p frame
MOST_WIDE = 8  # heights


def read_logo(written: str, folder: Path) -> bytes:
    """Read the picture that a config names. Raises UnusableFileError with a sentence."""
    if not written.lower().endswith(SUFFIXES):
        raise UnusableFileError(f"names {shown(written)}, but a logo is an .svg, .png, .jpg or .jpeg.")
    content = read_bytes(find_file(written, folder), written, limit=MAX_LOGO_BYTES)
    import typst  # here, because few films need it

    try:
        logo_png(content)
    except typst.TypstError:
        raise UnusableFileError(f"names {shown(written)}, which cannot be read as a picture.") from None
    return content


def logo_png(content: bytes) -> bytes:
    """Draw a logo `HEIGHT` px high on nothing, as a PNG. Raises typst.TypstError for what is no picture."""
    import typst

    with TemporaryDirectory(prefix="nnviz-logo-") as folder:
        Path(folder, "logo").write_bytes(content)
        page = f"#set page(width: auto, height: {HEIGHT}pt, margin: 0pt, fill: none)\n"
        source = Path(folder, "logo.typ")
        source.write_text(f'{page}#image(read("logo", encoding: none), height: {HEIGHT}pt)', encoding="utf-8")
        png = typst.compile(str(source), root=folder, format="png", ppi=72.0, ignore_system_fonts=True)
    assert isinstance(png, bytes)  # one page
    return png
