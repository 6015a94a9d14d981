"""Read the records of a pickle without unpickling: a table of the few operations that tensors need, and no others.

Nothing is imported or called: what a pickle would call stays a record of its name and arguments. The operations are
those of `pickle` and `pickletools` (protocols 2 to 5); PyTorch writes protocol 2.
"""

import pickletools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

MAX_RECORDS = 1_000_000  # operations; a network of 10,000 tensors takes about a fifth


class RefusedPickleError(Exception):
    """A pickle that holds more than records of tensors."""


@dataclass(slots=True)
class Called:
    """What unpickling would make by a call: the name of the function or class, and its arguments."""

    name: str
    arguments: tuple[Any, ...] = ()
    items: dict[Any, Any] = field(default_factory=dict)  # set afterwards, as in an OrderedDict


@dataclass(frozen=True, slots=True)
class Named:
    """The name of a function or class, which is never imported."""

    name: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A reference to what lies outside the pickle: the numbers of a tensor."""

    key: Any


_MARK = object()


class _Machine:
    """The stack, the memory and the operations of the pickle format."""

    def __init__(self) -> None:
        self.stack: list[Any] = []
        self.memory: dict[int, Any] = {}

    def pop_to_mark(self) -> list[Any]:
        """Take what lies above the last mark, and the mark."""
        place = len(self.stack) - 1 - next(i for i, each in enumerate(reversed(self.stack)) if each is _MARK)
        taken = self.stack[place + 1 :]
        del self.stack[place:]
        return taken

    def pop(self, number: int) -> tuple[Any, ...]:
        """Take so many values off the stack, in the order in which they came."""
        if len(self.stack) < number:
            raise RefusedPickleError("is cut short")
        taken = tuple(self.stack[-number:])
        del self.stack[-number:]
        return taken

    def set_items(self, flat: list[Any]) -> None:
        """Set keys and values that follow each other on the table below them."""
        table = self.stack[-1]
        items = table.items if isinstance(table, Called) else table
        if not all(isinstance(key, str | int) for key in flat[::2]):  # tuples in tuples can take for ever to hash
            raise RefusedPickleError("has keys that are neither names nor numbers")
        items.update(zip(flat[::2], flat[1::2], strict=True))

    def reduce(self) -> None:
        """Note a call, which is never made."""
        function, arguments = self.pop(2)
        if not isinstance(function, Named) or not isinstance(arguments, tuple):
            raise RefusedPickleError("calls what has no name")
        self.stack.append(Called(function.name, arguments))

    def build(self) -> None:
        """Leave out the state of an object: of the tables that hold tensors it says only which version wrote them."""
        (state,) = self.pop(1)
        made = self.stack[-1]
        if isinstance(made, Called) and made.name != ORDERED:
            made.items["state"] = state


ORDERED = "collections.OrderedDict"

_Operation = Callable[[_Machine, Any], Any]


def _push(machine: _Machine, value: Any) -> None:
    machine.stack.append(value)


def _pushing(made: Any) -> _Operation:
    return lambda machine, value: _push(machine, made)


_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False, "EMPTY_TUPLE": ()}
_TEXTS = ("BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8", "SHORT_BINBYTES", "BINBYTES", "SHORT_BINSTRING", "BINSTRING")
_NUMBERS = ("BININT", "BININT1", "BININT2", "LONG1", "LONG4", "BINFLOAT")

_OPERATIONS: Mapping[str, _Operation] = {
    "PROTO": lambda machine, value: None,
    "FRAME": lambda machine, value: None,
    "STOP": lambda machine, value: None,
    "MARK": lambda machine, value: _push(machine, _MARK),
    "EMPTY_DICT": lambda machine, value: _push(machine, {}),
    "EMPTY_LIST": lambda machine, value: _push(machine, []),
    "POP": lambda machine, value: machine.pop(1),
    "TUPLE": lambda machine, value: _push(machine, tuple(machine.pop_to_mark())),
    "TUPLE1": lambda machine, value: _push(machine, machine.pop(1)),
    "TUPLE2": lambda machine, value: _push(machine, machine.pop(2)),
    "TUPLE3": lambda machine, value: _push(machine, machine.pop(3)),
    "APPEND": lambda machine, value: machine.stack[-2].append(machine.stack.pop()),
    "APPENDS": lambda machine, value: (above := machine.pop_to_mark(), machine.stack[-1].extend(above)),
    "SETITEM": lambda machine, value: machine.set_items(list(machine.pop(2))),
    "SETITEMS": lambda machine, value: machine.set_items(machine.pop_to_mark()),
    "BINPUT": lambda machine, value: machine.memory.__setitem__(value, machine.stack[-1]),
    "LONG_BINPUT": lambda machine, value: machine.memory.__setitem__(value, machine.stack[-1]),
    "MEMOIZE": lambda machine, value: machine.memory.__setitem__(len(machine.memory), machine.stack[-1]),
    "BINGET": lambda machine, value: _push(machine, machine.memory[value]),
    "LONG_BINGET": lambda machine, value: _push(machine, machine.memory[value]),
    "GLOBAL": lambda machine, value: _push(machine, Named(value.replace(" ", ".", 1))),
    "STACK_GLOBAL": lambda machine, value: _push(machine, Named(".".join(map(str, machine.pop(2))))),
    "NEWOBJ": lambda machine, value: machine.reduce(),
    "REDUCE": lambda machine, value: machine.reduce(),
    "BUILD": lambda machine, value: machine.build(),
    "BINPERSID": lambda machine, value: _push(machine, Elsewhere(machine.stack.pop())),
    **{name: lambda machine, value: _push(machine, value) for name in (*_TEXTS, *_NUMBERS)},
    **{name: _pushing(made) for name, made in _CONSTANTS.items()},
}


def records_of(pickled: bytes) -> Any:
    """Return what a pickle holds, every call left as a record.

    Raises RefusedPickleError for operations that no tensor needs, or what Python raises for a damaged pickle.
    """
    machine = _Machine()
    for number, (operation, value, _) in enumerate(pickletools.genops(BytesIO(pickled))):
        if number > MAX_RECORDS:
            raise RefusedPickleError(f"has more than {MAX_RECORDS:,} records")
        if operation.name not in _OPERATIONS:
            raise RefusedPickleError(f"uses {operation.name}")
        _OPERATIONS[operation.name](machine, value)
    if len(machine.stack) != 1:
        raise RefusedPickleError("is cut short")
    return machine.stack[0]
