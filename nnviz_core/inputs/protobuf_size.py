"""Measure a Protocol Buffers message before it is parsed: a few bytes of structure take a hundred in memory.

The encoding: https://protobuf.dev/programming-guides/encoding. ONNX's field numbers are those of onnx.proto.
"""

from collections.abc import Iterator

_GRAPH, _INITIALIZER = 7, 5  # of ModelProto, GraphProto
_NUMBERS = (4, 9, 10)  # of TensorProto: float_data, raw_data, double_data


def is_large(model: memoryview, *, most: int) -> bool:
    """Tell whether an ONNX model has more bytes than allowed that are no numbers of tensors; look no further then.

    Raises ValueError for what is no message.
    """
    total = 0
    for length in _structure(model):
        total += length
        if total > most:
            return True
    return False


def _structure(model: memoryview) -> Iterator[int]:
    """Yield the lengths of the parts that are no numbers of tensors."""
    for field, graph, length in _fields(model):
        if field != _GRAPH:
            yield length
            continue
        for part, tensor, size in _fields(graph):
            if part != _INITIALIZER:
                yield size
                continue
            yield from (within for kind, _, within in _fields(tensor) if kind not in _NUMBERS or within < 8)


def _fields(message: memoryview) -> Iterator[tuple[int, memoryview, int]]:
    """Yield number, content and whole length of every field; fields without a length have no content."""
    place = 0
    while place < len(message):
        start = place
        tag, place = _varint(message, place)
        length = {0: 0, 1: 8, 5: 4}.get(tag & 7)
        if tag & 7 == 0:
            _, place = _varint(message, place)
        elif tag & 7 == 2:
            length, place = _varint(message, place)
        if length is None or tag < 8 or place + length > len(message):
            raise ValueError("no field")
        content = message[place : place + length] if tag & 7 == 2 else message[:0]
        place += length
        yield tag >> 3, content, place - start


def _varint(message: memoryview, place: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        byte = message[place + shift // 7]
        value |= (byte & 127) << shift
        if byte < 128:
            return value, place + shift // 7 + 1
    raise ValueError("a long number")
