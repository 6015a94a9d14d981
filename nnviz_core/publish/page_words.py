"""Fill the words into the templates of pages, in the language of the film's words, safe for HTML."""

from collections.abc import Mapping
from html import escape

from nnviz_core.words.catalogue import Catalogue


def duration_words(frames: int, fps: int, words: Catalogue) -> str:
    """Write a duration for reading: 2 min 56 s."""
    minutes, seconds = divmod(-(-frames // fps), 60)
    if not minutes:
        return words("page-seconds", seconds=str(seconds))
    return words("page-minutes", minutes=str(minutes), seconds=str(seconds))


def template_words(words: Catalogue, *, duration: str, sound: str, title: str) -> Mapping[str, str]:
    """Give the words of the templates by the names that they have there; `title` is escaped already.

    Messages with elements in them, such as keys, are written as they are.
    """
    plain = {
        "words_facts": words("page-facts", duration=duration, sound=sound),
        "words_transcript_facts": words("page-transcript-facts", duration=duration, sound=sound),
        "words_watch": words("page-watch"),
        "words_transcript": words("page-transcript"),
        "words_said_and_shown": words("page-said-and-shown"),
        "words_keys": words("page-keys"),
        "words_files": words("page-files"),
    }
    return {
        "words_language": words.language,
        "words_direction": words.direction,
        **{name: escape(text) for name, text in plain.items()},
        "words_transcript_of": words("page-transcript-of", title=title),
        "words_play_keys": words("page-play-keys"),
        "words_present_keys": words("page-present-keys"),
    }
