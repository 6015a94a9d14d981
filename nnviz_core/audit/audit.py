"""Audit published films: every check, each fault in a sentence with a hint."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import chain, islice
from os.path import lexists
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nnviz_core.audit.check_files import (
    check_hashes,
    check_poster,
    check_presence,
    check_sizes,
    check_trace,
    package_remarks,
)
from nnviz_core.audit.check_film import check_film, check_flashes, film_remarks
from nnviz_core.audit.check_iris import check_iris, iris_is_here
from nnviz_core.audit.check_manifest import MOST_FILES, manifest_faults
from nnviz_core.audit.check_pages import check_pages
from nnviz_core.audit.check_rendered import RENDERED_CHECKS, is_rendered
from nnviz_core.audit.check_scorm import check_packages
from nnviz_core.audit.check_slides import check_slides
from nnviz_core.audit.check_texts import check_captions, check_chapters, check_transcript
from nnviz_core.audit.finding import AGAIN, Finding, Published, read_manifest
from nnviz_core.publish.film_files import VIDEO
from nnviz_core.render.folder import MANIFEST
from nnviz_core.words.wording import count, escaped

CHECKS: Mapping[str, Callable[[Published], Iterator[Finding]]] = MappingProxyType(
    {
        "files": check_presence,
        "hashes": check_hashes,
        "sizes": check_sizes,
        "film": check_film,
        "flashes": check_flashes,
        "captions": check_captions,
        "chapters": check_chapters,
        "transcript": check_transcript,
        "pages": check_pages,
        "poster": check_poster,
        "trace": check_trace,
        "scorm": check_packages,
        "slides": check_slides,
        **({"iris": check_iris} if iris_is_here() else {}),
    }
)


MOST_FAULTS = 200  # that are told of one check


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an audit found in one folder."""

    folder: Path
    faults: tuple[Finding, ...]
    remarks: tuple[str, ...] = ()  # sentences about what is right, but worth knowing
    checks: int = len(CHECKS)  # that were made


def audit_site(folder: Path) -> tuple[Verdict, ...]:
    """Audit a bundle, a rendered film, or all of a folder. Raises LookupError with a sentence where there is none."""
    if not folder.is_dir():
        raise LookupError(f"{folder}: there is no such folder; name one that nnviz publish wrote.")
    if lexists(folder / MANIFEST) or lexists(folder / VIDEO):
        return (audit_bundle(folder),)
    bundles = sorted(path for path in folder.iterdir() if not path.is_file() and lexists(path / MANIFEST))
    if not bundles:
        raise LookupError(f"{folder}: there is no published film here; name a folder that nnviz publish wrote.")
    return tuple(_linked(path) if path.is_symlink() else audit_bundle(path) for path in bundles)


def _linked(folder: Path) -> Verdict:
    says = "is a link, which an audit does not follow."
    return Verdict(folder, (Finding("files", ".", says, "publish into a folder of the site, or audit that one alone"),))


def audit_bundle(folder: Path) -> Verdict:
    """Run every check on a bundle, or on the folder of a rendered film."""
    if next(islice(chain(folder.glob("*"), folder.glob("*/*")), MOST_FILES, None), None):
        says = f"holds more than {MOST_FILES:,} files, so it is no bundle."
        return Verdict(folder, (Finding("files", ".", says, "publish into a folder of its own"),))
    bundle, faults = read_manifest(folder)
    faults = faults or list(manifest_faults(bundle.manifest) if bundle else ())
    if bundle is None or faults:
        return Verdict(folder, tuple(faults))
    if is_rendered(bundle.manifest):
        return Verdict(folder, _found(RENDERED_CHECKS, bundle), checks=len(RENDERED_CHECKS))
    return Verdict(folder, _found(CHECKS, bundle), (*film_remarks(bundle), *package_remarks(bundle)))


def _found(checks: Mapping[str, Callable[[Published], Iterator[Finding]]], bundle: Published) -> tuple[Finding, ...]:
    return tuple(fault for name, check in checks.items() for fault in _run(name, check, bundle))


def _run(name: str, check: Callable[[Published], Iterator[Finding]], bundle: Published) -> Iterator[Finding]:
    """Run one check; damage of a kind that nobody thought of is its fault, not the end of the audit."""
    try:
        faults = check(bundle)
        yield from islice(faults, MOST_FAULTS)
        if next(faults, None):
            yield Finding(name, ".", f"the check {name} finds more than these {MOST_FAULTS} faults.", AGAIN)
    except Exception as error:
        says = f"the check {name} could not be done: {type(error).__name__}: {str(error)[:200].splitlines()[:1]}."
        yield Finding(name, ".", says, AGAIN)


def report_lines(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Write a report for people: a line a fault, one a remark, and one a film."""
    for verdict in verdicts:
        for fault in verdict.faults:
            yield escaped(f"{verdict.folder / fault.file}: {fault.says} Hint: {fault.hint}.")  # names come from others
        yield from (escaped(f"{verdict.folder}: {remark}") for remark in verdict.remarks)
        found = count(len(verdict.faults), "fault") if verdict.faults else "no faults"
        yield f"{verdict.folder}: {found} in {count(verdict.checks, 'check')}"


def report_tree(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    """Build the report for programs."""
    return {
        "ok": not any(verdict.faults for verdict in verdicts),
        "checks": list(CHECKS),
        "films": [
            {
                "folder": str(verdict.folder),
                "faults": [asdict(fault) for fault in verdict.faults],
                "remarks": list(verdict.remarks),
            }
            for verdict in verdicts
        ],
    }
