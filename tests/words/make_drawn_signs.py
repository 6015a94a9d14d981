"""Find the signs that the fonts inside the Typst wheel can draw, and write them as ranges.

`python -m tests.words.make_drawn_signs` writes `nnviz_core/words/drawn_signs.py` anew, after typst has changed.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import typst

TABLE = Path(__file__).parents[2] / "nnviz_core" / "words" / "drawn_signs.py"
LOOKED_AT = ((0x20, 0x3400), (0xA640, 0xAC00), (0xFB00, 0x10000), (0x1D400, 0x1D800), (0x1F000, 0x1FB00))
# Scripts whose letters join, stack or change places: what single glyphs show of them is not how they are read.
SHAPED = ((0x0600, 0x1000), (0x1000, 0x10A0), (0x1100, 0x1200), (0x1700, 0x1C80), (0xA800, 0xABC0), (0xFB50, 0xFE00))
NEVER = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")  # controls, unassigned, private; line separators
SOFT_HYPHEN = 0xAD
AT_ONCE = 3000
PAGE = "#set page(width: 4000pt, height: auto, margin: 0pt)\n#set text(size: 10pt, dir: ltr)\n"
MARK = '#box[#text(font: "DejaVu Sans Mono")[H]]'
GLYPH = re.compile(r'<use xlink:href="#(\w+)"')


def drawn_codes() -> Iterator[int]:
    """Yield every code that is drawn as itself, alone or, for a combining mark, on an x."""
    compiler = typst.Compiler(ignore_system_fonts=True)
    codes = [code for first, end in LOOKED_AT for code in range(first, end) if _can_be_drawn(code)]
    for start in range(0, len(codes), AT_ONCE):
        part = codes[start : start + AT_ONCE]
        yield from (code for code, drawn in zip(part, _drawn(compiler, part), strict=True) if drawn)


def _can_be_drawn(code: int) -> bool:
    shaped = any(first <= code < end for first, end in SHAPED)
    return code == SOFT_HYPHEN or (not shaped and unicodedata.category(chr(code)) not in NEVER)


def _drawn(compiler: typst.Compiler, codes: list[int]) -> list[bool]:
    """Set every sign between two letters of another font; tell for each whether no box stands there."""
    boxes = "".join(
        f'{MARK}#box[#"{"x" if unicodedata.combining(chr(code)) else ""}\\u{{{code:x}}}"]' for code in codes
    )
    glyphs = GLYPH.findall(
        compiler.compile((PAGE + boxes + MARK + '#box[#"\\u{10fffd}"]').encode(), format="svg").decode()
    )
    letter, missing = glyphs[0], glyphs[-1]
    between = " ".join("|" if glyph == letter else glyph for glyph in glyphs[:-1]).split("|")[1:-1]
    assert len(between) == len(codes), (len(between), len(codes))
    return [
        missing not in found and (bool(found.strip()) or code == SOFT_HYPHEN or chr(code).isspace())
        for found, code in zip(between, codes, strict=True)
    ]


def ranges(codes: Iterable[int]) -> list[tuple[int, int]]:
    """Join neighbouring codes: first and last of each range."""
    joined: list[list[int]] = []
    for code in codes:
        if joined and joined[-1][1] == code - 1:
            joined[-1][1] = code
        else:
            joined.append([code, code])
    return [(first, last) for first, last in joined]


def table() -> str:
    """Write the module."""
    lines, line = [], "   "
    for first, last in ranges(drawn_codes()):
        entry = f" (0x{first:X}, 0x{last:X}),"
        if len(line) + len(entry) > 118:
            lines.append(line)
            line = "   "
        line += entry
    return (
        '"""The signs that the fonts inside the Typst wheel can draw; made by tests/words/make_drawn_signs.py."""\n\n'
        "# fmt: off\nRANGES = (  # first and last code of each\n" + "\n".join([*lines, line]) + "\n)\n# fmt: on\n"
    )


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
