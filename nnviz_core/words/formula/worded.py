"""Set parts of a formula among words, in the order that a language wants."""

import re

from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Node, Row, Upright

# Each part is held by a sign for private use, which no message has (https://www.unicode.org/charts/PDF/UE000.pdf).
FIRST_SIGN = 0xE000
_SIGN = re.compile("([\ue000-\ue0ff])")


def worded(words: Catalogue, id: str, /, **parts: Node) -> Row:
    """Write a message whose arguments are parts of a formula: new W3[1,1], det W."""
    signs = {name: chr(FIRST_SIGN + place) for place, name in enumerate(parts)}
    nodes = dict(zip(signs.values(), parts.values(), strict=True))
    pieces = (piece.strip() for piece in _SIGN.split(words(id, **signs)))
    return Row(tuple(nodes.get(piece) or Upright(piece) for piece in pieces if piece))
