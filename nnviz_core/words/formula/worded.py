"""Set parts of a formula among words, in the order that a language wants."""

from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.formula.tree import Node, Row, Upright


def worded(words: Catalogue, id: str, /, **parts: Node) -> Row:
    """Write a message whose arguments are parts of a formula: new w₁₁, det W."""
    nodes: list[Node] = []
    pieces: tuple[str | Node, ...] = words.pieces(id, **parts)
    for piece in pieces:
        if not isinstance(piece, str):
            nodes.append(piece)
        elif text := piece.strip():
            nodes.append(Upright(text))
    return Row(tuple(nodes))
