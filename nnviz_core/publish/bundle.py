"""Publish a film: one folder with everything that a course site needs, the same bytes at every run."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nnviz_core.files import write_text
from nnviz_core.publish.bundle_films import render_films, write_films
from nnviz_core.publish.catalogue_page import CatalogueEntry, catalogue_page
from nnviz_core.publish.film_files import posters, video_words, videos_of
from nnviz_core.publish.folder_names import CATALOGUE, folder_name
from nnviz_core.publish.languages import Edition, Publication
from nnviz_core.publish.leftovers import removal_note
from nnviz_core.publish.metadata import metadata
from nnviz_core.publish.page import (
    PLAYER,
    STYLE,
    TRACKING,
    PageContent,
    beside,
    caption_track,
    chapter_lines,
    embed_page,
    index_page,
    own_track,
    transcript_page,
)
from nnviz_core.publish.page_words import duration_words
from nnviz_core.publish.scorm import SHARE_TO_COMPLETE, write_scorm
from nnviz_core.publish.slides import FOLDER as SLIDES
from nnviz_core.publish.slides import can_convert, slide_names, write_slides
from nnviz_core.publish.snippets import snippets
from nnviz_core.publish.transcript import transcript, transcript_text
from nnviz_core.render.film import require_film_names
from nnviz_core.render.folder import MANIFEST, Contents, FolderError
from nnviz_core.render.manifest import film_facts, manifest_tree
from nnviz_core.render.plan import FilmPlan
from nnviz_core.render.sections import Renderer, Report
from nnviz_core.render.workplace import Note, publish, workplace
from nnviz_core.story.captions import caption_cues, srt, vtt
from nnviz_core.story.export import film_tree
from nnviz_core.words.line_breaks import one_line
from nnviz_core.words.phrases import shape_words

KIND = "bundle"  # in the manifest, where a film's own has none
MARK = '<meta name="generator" content="nnviz '  # by which a catalogue of ours is known


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a bundle has beyond what every bundle has."""

    base: str | None = None  # address of the site, without a last slash
    scorm: bool = False
    scorm_all: bool = False  # with every film in the package, not the config's own alone
    formats: tuple[str, ...] = ()  # beside the mp4
    both_themes: bool = False
    slides: bool = False
    split: bool = False  # style, scripts and tracks beside the pages

    @property
    def options(self) -> tuple[str, ...]:
        """Write them as options of the command."""
        flags = {
            "--scorm": self.scorm,
            "--scorm-all": self.scorm_all,
            "--theme both": self.both_themes,
            "--slides": self.slides,
            "--split": self.split,
        }
        said = [word for flag, wished in flags.items() if wished for word in flag.split()]
        formats = [word for name in self.formats for word in ("--format", name)]
        return (*(("--base-url", self.base) if self.base else ()), *said, *formats)


DRAFT_REMARK = (
    "a draft is for a look alone: nnviz audit refuses its film, as it is no H.264 High; "
    "for a course site leave --quality draft out, or take --quality 480p for a small film"
)


@dataclass(frozen=True, slots=True, eq=False)
class Bundle:
    """A bundle that is complete in its folder."""

    folder: Path
    entries: tuple[CatalogueEntry, ...]  # one for each language


def publish_film(
    publication: Publication,
    site: Path,
    *,
    films: Path,
    wishes: Wishes,
    command: Sequence[str],
    renderer: Renderer,
    report: Report,
) -> Bundle:
    """Render what is missing in `films` and write a film's bundle into a folder of `site`.

    `command` is the command's name and what it was told besides config and plan, for the manifest. Raises FolderError
    where a file cannot be put there.
    """
    if site.resolve() == films.resolve():
        raise FolderError(f"{site}: here lie the films that are published; name another folder with -o.")
    plan = publication.plan
    require_film_names(plan)
    folder = site / folder_name(plan.name)
    pages = page_contents(publication, wishes)
    wanted = [(each, page.videos) for each, page in zip(publication.plans, pages, strict=True)]
    slides = slide_names(plan, folder.name, converted=can_convert()) if wishes.slides else ()
    names = [*_page_names(pages), *(name for each in pages for name in posters(each.videos)), *slides[1:]]
    contents = _contents(plan, pages[0], names)
    with workplace(folder, contents, note=report.note) as place:
        _tell_before(plan, folder, contents, report.note)
        work = place.path
        rendered = render_films(wanted, films, renderer=renderer, report=report)
        try:
            videos = write_films(wanted, rendered, work=work, folder=folder)
            _write_pages(publication, pages, wishes, work=work)
            if slides:
                write_slides(plan, rendered[0][plan.source.theme_name], slides, work)
            tree = {**manifest_tree(plan, command=command, work=work, names=names), **contents.about, "videos": videos}
            (work / MANIFEST).write_text(_json(tree), encoding="utf-8", newline="\n")
            publish(work, folder, contents, before=place.before, note=report.note)
        except OSError as error:
            raise FolderError(_cannot_write(folder, error)) from error
    return Bundle(folder, tuple(_entry(folder.name, each) for each in pages))


def _tell_before(plan: FilmPlan, folder: Path, contents: Contents, note: Note) -> None:
    """Say what a site should know before anything is drawn: what goes, and that a draft is none of its films."""
    if line := removal_note(folder, contents):
        note(line)
    if plan.format.is_draft:
        note(DRAFT_REMARK)


def _page_names(pages: Sequence[PageContent]) -> tuple[str, ...]:
    """List the files of pages and what they lead to, each once."""
    beside = (STYLE, PLAYER) if pages[0].split else ()
    return (*dict.fromkeys(name for each in pages for name in _own_names(each)), *beside)


def _own_names(content: PageContent) -> tuple[str, ...]:
    pages = (content.page("index"), content.page("embed"))
    return (*(name for name, _ in content.files), *pages, f"embed-snippets{content.suffix}.md")


def _entry(folder: str, content: PageContent) -> CatalogueEntry:
    duration = duration_words(content.timeline.frames, content.fps, content.words)
    poster = content.videos[0].poster
    return CatalogueEntry(folder, content.title, content.language, duration, content.page("index"), poster)


def _contents(plan: FilmPlan, content: PageContent, names: Sequence[str]) -> Contents:
    """Say what the folder of a bundle holds, and of which film; where its pages are in every language."""
    facts = film_facts(plan)
    pages = {each.language: each.page("index") for each in content.editions}
    languages = {"languages": pages} if pages else {}
    about = {"kind": KIND, **facts, **languages, "config": {**facts["config"], "file": content.config}}
    return Contents(about, (*names, MANIFEST))


def page_contents(publication: Publication, wishes: Wishes) -> tuple[PageContent, ...]:
    """Collect what the pages of a bundle show, in every language of its folder; each has the captions of all."""
    config = config_name(publication.plan)
    pages = [
        page_content(plan, wishes, suffix=suffix, config=config)
        for plan, suffix in zip(publication.plans, publication.suffixes, strict=True)
    ]
    return tuple(_beside(each, pages, publication.editions) for each in pages)


def _beside(content: PageContent, pages: Sequence[PageContent], editions: tuple[Edition, ...]) -> PageContent:
    """Let a page know those in other languages, their captions and films."""
    others = [each for each in pages if each is not content]
    tracks, films = map(own_track, others), (video for each in others for video in each.videos)
    return replace(content, editions=editions, tracks=tuple(tracks), films=tuple(films))


def config_name(plan: FilmPlan) -> str:
    """Name a film's config in its bundle."""
    return f"config{plan.source.path.suffix.lower()}"


def page_content(plan: FilmPlan, wishes: Wishes, *, suffix: str = "", config: str | None = None) -> PageContent:
    """Collect what the pages of a bundle show; where another language comes first, with the suffix of their names."""
    language, words = plan.storyboard.language, plan.source.words
    config = config or config_name(plan)
    own, both = plan.source.theme_name, wishes.both_themes
    videos = videos_of(own, both_themes=both, formats=wishes.formats, language=language, suffix=suffix)
    files = [
        *((video.name, video_words(video, words)) for video in videos),
        (f"captions.{language}.vtt", words("page-file-captions", format="WebVTT")),
        (f"captions.{language}.srt", words("page-file-captions", format="SubRip")),
        (f"chapters{suffix}.vtt", words("page-file-chapters", format="WebVTT")),
        (f"transcript{suffix}.html", words("page-transcript")),
        (f"transcript{suffix}.txt", words("page-file-transcript")),
        (config, words("page-file-config")),
        ("trace.json", words("page-file-numbers")),
    ]
    if wishes.slides and not suffix:
        files.append((f"{SLIDES}/{folder_name(plan.name)}.json", words("page-file-slides")))
    if (wishes.scorm or wishes.scorm_all) and not suffix:
        files.append((f"{folder_name(plan.name)}.scorm12.zip", words("page-file-scorm")))
    title = one_line(plan.storyboard.title)
    parts = transcript(plan.timeline)
    sound, split = sound_word(plan), wishes.split
    wording = plan.storyboard.wording
    return PageContent(
        title, wording, plan.timeline, parts, config, tuple(files), videos, sound, plan.drawn, split, suffix
    )


def sound_word(plan: FilmPlan) -> str:
    """Tell whether a film has sound, as messages name it."""
    return "narrated" if plan.narration else "silent"


def _write_pages(publication: Publication, pages: Sequence[PageContent], wishes: Wishes, *, work: Path) -> None:
    """Write the texts of every language."""
    base = f"{wishes.base}/{folder_name(publication.plan.name)}" if wishes.base else None
    for plan, content in zip(publication.plans, pages, strict=True):
        _write(plan, content, _texts(plan, content, base), work=work)
        if content.package:
            _write_package(plan, content, work, every_film=wishes.scorm_all)


def _write(plan: FilmPlan, content: PageContent, pages: Mapping[str, str], *, work: Path) -> None:
    trace = film_tree(content.config, plan.storyboard)
    own = {} if content.suffix else {content.config: plan.source.text, "trace.json": _json(trace)}
    for name, text in {**pages, **own}.items():
        (work / name).write_text(text, encoding="utf-8", newline="")


def _texts(plan: FilmPlan, content: PageContent, base: str | None) -> dict[str, str]:
    """Write the texts of a language; `base` is the address of their folder, where it is known."""
    captions, fps = caption_cues(plan.timeline), plan.timeline.fps
    name, language, suffix = f"captions.{content.language}", content.language, content.suffix
    described = metadata(content, base=base, description=description(plan)) if base else ""
    return {
        **({STYLE: beside(STYLE), PLAYER: beside(PLAYER)} if content.split else {}),
        content.page("index"): index_page(content, metadata=described),
        content.page("embed"): embed_page(content),
        content.page("transcript"): transcript_page(content),
        f"transcript{suffix}.txt": transcript_text(
            content.title, content.parts, fps=fps, wording=content.wording, sound=content.sound
        ),
        f"{name}.vtt": caption_track(content),
        f"{name}.srt": srt(captions, fps, language=language),
        f"chapters{suffix}.vtt": vtt(chapter_lines(content.parts), fps),
        f"embed-snippets{suffix}.md": snippets(content, base=base, captions=name),
    }


def _write_package(plan: FilmPlan, content: PageContent, work: Path, *, every_film: bool) -> None:
    """Pack the page for a course site: slim, with the config's own film alone, where not every film is wished."""
    videos = content.videos if every_film else content.videos[:1]
    left_out = {content.package, *(video.name for video in content.videos if video not in videos)}
    named = tuple(file for file in content.files if file[0] not in left_out and "/" not in file[0])
    inside = replace(content, files=named, videos=videos, editions=(), tracks=(), films=())
    names = [*posters(videos), *(name for name, _ in inside.files), *([STYLE, PLAYER] if content.split else [])]
    texts = {"index.html": index_page(inside, share_to_complete=SHARE_TO_COMPLETE)}
    if content.split:
        texts[TRACKING] = beside(TRACKING)
    files = [work / name for name in names]
    write_scorm(work / content.package, texts, files, title=content.title, identifier=folder_name(plan.name))


def description(plan: FilmPlan) -> str:
    """Describe a film in one sentence."""
    headings = dict.fromkeys(section.section.heading for section in plan.timeline.sections)
    words = plan.source.words
    shape = shape_words(plan.source.spec.network.layers, words)
    told = words("page-description", sound=sound_word(plan), shape=shape, headings="; ".join(headings))
    return one_line(told)


def write_catalogue(site: Path, entries: Sequence[CatalogueEntry], *, split: bool = False) -> Path:
    """Write the page that leads to several films. Raises FolderError over a page of somebody else."""
    page = site / CATALOGUE
    if page.exists() and MARK not in page.read_text(encoding="utf-8", errors="replace"):
        raise FolderError(f"{page}: nnviz did not make this file and leaves it alone; name another folder with -o.")
    write_text(page, catalogue_page(entries, split=split))
    return page


def _json(tree: object) -> str:
    return json.dumps(tree, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def _cannot_write(folder: Path, error: OSError) -> str:
    reason = os.strerror(error.errno) if error.errno else str(error)
    return f"{folder}: the bundle cannot be written: {reason}; make room or name another folder with -o, and run again."
