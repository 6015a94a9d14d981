"""Read the messages of a language out of Fluent files, each when it is asked for: a film says few of very many."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

# A line that begins with an identifier begins an entry, and one with "#" a comment; those of a message are indented
# or begin with a bracket (Fluent 1.0, "Entry" and "Variant" in the grammar).
HEAD = re.compile("^([A-Za-z][A-Za-z0-9_-]*) *=|^#", re.MULTILINE)
HELD = re.compile(r"[{(,]\s*([A-Za-z][A-Za-z0-9_-]*)")  # what may be the name of another message


def entries_in(text: str) -> dict[str, str]:
    """Cut a Fluent file into its messages, by their ids, as they are written; the last of an id counts."""
    heads = list(HEAD.finditer(text))
    starts = [*(head.start() for head in heads), len(text)]
    return {head[1]: text[start:end] for head, (start, end) in zip(heads, pairwise(starts), strict=True) if head[1]}


class Messages(Mapping[str, Message]):
    """The messages of some Fluent files, of which a later one goes before those before it."""

    def __init__(
        self, language: str, texts: Sequence[str], functions: Mapping[str, Callable[[str], FluentType]]
    ) -> None:
        # What runs from right to left is isolated elsewhere, by `bidi`.
        self.bundle = FluentBundle([language], functions=dict(functions), use_isolating=False)
        self._written = {id: entry for text in texts for id, entry in entries_in(text).items()}
        self._read: dict[str, Message] = {}

    def __getitem__(self, id: str) -> Message:
        """Return a message, which the bundle has from then on, with those that it holds."""
        if id not in self._read:
            written = self._written[id]
            resource = FluentParser(with_spans=False).parse(written)
            [self._read[id]] = (entry for entry in resource.body if isinstance(entry, Message))
            self.bundle.add_resource(resource, allow_overrides=True)
            for held in self._written.keys() & set(HELD.findall(written)):
                self[held]
        return self._read[id]

    def __contains__(self, id: object) -> bool:
        """Say whether there is such a message."""
        return id in self._written

    def __iter__(self) -> Iterator[str]:
        """List the ids."""
        return iter(self._written)

    def __len__(self) -> int:
        """Count the messages."""
        return len(self._written)
