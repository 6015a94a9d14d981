"""Write the page that leads to several films, by languages where there are several."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from string import Template

from nnviz_core import __version__
from nnviz_core.publish.film_files import POSTER
from nnviz_core.publish.page import STYLE, look, template
from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.tags import SOURCE, own_name


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One film in the catalogue, in one language."""

    folder: str
    title: str
    language: str
    duration: str
    page: str = "index.html"
    poster: str = POSTER


def catalogue_page(entries: Sequence[CatalogueEntry], *, split: bool = False) -> str:
    """Write the page; split, it takes the style of the first film.

    Its words are those of the films where these share a language, else English.
    """
    languages = list(dict.fromkeys(entry.language for entry in entries))
    words = catalogue(languages[0] if len(languages) == 1 else SOURCE)
    ordered = sorted(entries, key=lambda entry: languages.index(entry.language))
    groups = [(language, [*films]) for language, films in groupby(ordered, lambda entry: entry.language)]
    films = _list(entries) if len(groups) == 1 else "\n".join(_section(*group) for group in groups)
    values = {
        "words_language": words.language,
        "words_direction": words.direction,
        "title": escape(words("page-films")),
        "version": __version__,
        "look": look(f"{entries[0].folder}/{STYLE}" if split and entries else None),
        "films": films,
    }
    return Template(template("catalogue.html")).substitute(values)


def _section(language: str, films: Sequence[CatalogueEntry]) -> str:
    """Write the films of one language under its name."""
    direction = catalogue(language).direction
    return (
        f'<section lang="{language}" dir="{direction}" aria-labelledby="films-{language}">\n'
        f'<h2 id="films-{language}">{escape(own_name(language))}</h2>\n{_list(films)}\n</section>'
    )


def _list(films: Iterable[CatalogueEntry]) -> str:
    entries = "\n".join(
        f'<li><a href="{film.folder}/{film.page}"><img src="{film.folder}/{film.poster}" alt="" loading="lazy">'
        f'<bdi lang="{film.language}">{escape(film.title)}</bdi><p class="remark">{film.duration}</p></a></li>'
        for film in films
    )
    return f'<ul class="films">\n{entries}\n</ul>'
