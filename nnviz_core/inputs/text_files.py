"""Decode the text of files as teachers save them: UTF-8, or UTF-16 as Windows writes it, with its mark."""

import codecs

_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class NotTextError(Exception):
    """What is wrong with bytes that should be text, and the line where it shows."""

    def __init__(self, says: str, line: int = 1) -> None:
        super().__init__(says)
        self.line = line


def decoded(content: bytes) -> str:
    """Return the text of a file, without its mark of byte order. Raises NotTextError with half a sentence."""
    if content.startswith(_UTF_32):
        raise NotTextError("is UTF-32 text; save it as UTF-8")
    if content.startswith(_UTF_16):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError as error:
            raise NotTextError(f"is no whole UTF-16 text (byte {error.start:,}); save it as UTF-8") from None
    if len(content) > 3 and content[:4].count(b"\0") == 2 and b"\0" in content[:2]:
        raise NotTextError("looks like UTF-16 text without its mark of byte order; save it as UTF-8")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise NotTextError(f"is not UTF-8 text (byte {error.start:,}); save it as UTF-8", line) from None
