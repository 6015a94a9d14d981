"""An audit of anything ends in sentences: each kind of damage has its own, and nothing outside the folder is read.

`python -m tests.faults.damaged_bundles` tries all of these and as many random ones, with bounds of time and memory.
"""

import numpy as np
import pytest

from nnviz_core.audit import audit
from nnviz_core.audit.audit import audit_bundle, audit_site, report_lines
from nnviz_core.audit.finding import unfit
from tests.faults.bundle_damage import SECRET, purposeful
from tests.faults.page_damage import damages_of_contents

SAID = {  # what is damaged, and a sentence that the audit must say
    "manifest of brackets": "is missing or cannot be read",
    "manifest of digits": "is missing or cannot be read",
    "manifest of 50 MB": "has 50 MB, but no such file of a bundle has more than 8 MB",
    "manifest with deep sections": "says sections = ",
    "manifest with 50,000 files": "files; no bundle has 40,000",
    "manifest lists '../outside/secret.tx'": "lies outside the folder",
    "manifest lists '/etc/passwd'": "lies outside the folder",
    "manifest lists 'link/secret.txt'": "is a link, or lies in one",
    "manifest lists '\\ud800'": "is not there",
    "manifest shows '../outside/secret.tx'": "is not listed among the files",
    "chapters.vtt is a pipe": "is no file",
    "chapters.vtt is /dev/zero": "is a link, or lies in one",
    "video.mp4 is a link out": "is a link, or lies in one",
    "video.mp4 is a folder": "is no file",
    "video.mp4 has 100 GB": "but GitHub Pages takes 105 MB a file",
    "manifest.json is a pipe": "is no file",
    "manifest.json is /dev/zero": "is a link, or lies in one",
    "poster.jpg is a socket": "is no file",
    "short.scorm12.zip is /dev/zero": "is a link, or lies in one",
    "index.html has 3 GB": "but no such file of a bundle has more than 3 MB",
    "zip said to be encrypted": "holds an encrypted file",
    "zip of an unknown method": "packed in a way that course sites cannot read",
    "zip that lists a gigabyte": "lists more files than any package of a film",
    "zip with entities": "cannot be read as a SCORM package's",
    "zip with an external entity": "cannot be read as a SCORM package's",
    "zip with a manifest in latin-1": "cannot be read as a SCORM package's",
    "zip that leads out": "which lies outside of it",
    "zip of zeros": "would unpack to 400 MB, more than the film has",
    "poster of 65,000 x 65,000": "has more pixels than the film's 160 x 90",
    "poster of 12,000 x 12,000": "has 12000 x 12000 pixels, not the film's 160 x 90",
    "poster is PostScript": "cannot be read as a picture",
    "page with no address": "has a link that is no address, http://[x",
    "page with a huge reference": "cannot be read as a page",
    "page with many open comments": "cannot be read as a page",
    "page with many comments": "cannot be read as a page",
    "page with a tag of many words": "cannot be read as a page",
    "page with a track of odd signs": "holds other captions than",
    "page that loads everything": "asks another host, file, for a file",
    "page with a link out": "which is not there",
    "captions with a huge time": "has a cue without a time",
    "chapters with a huge time": "has a cue without a time",
    "captions with many cues": "finds more than these 200 faults",
    "trace of brackets": "cannot be read as the numbers of a film",
    "trace of wrong": "cannot be read as the numbers of a film",
    "video.mp4 is a playlist": "is no mp4 file",
    "video.mp4 is a list": "is no mp4 file",
    "video.mp4 is a beginning": "cannot be read to its end",
}


@pytest.mark.parametrize("name", SAID)
def test_every_kind_of_damage_has_its_sentence(name, bundle_copy):
    outside = bundle_copy.parent / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text(SECRET)
    damages = dict([*purposeful(bundle_copy), *damages_of_contents()])
    damages[name](bundle_copy, np.random.default_rng(0))
    lines = list(report_lines([audit_bundle(bundle_copy)]))
    assert any(SAID[name] in line for line in lines), lines[:9]
    assert not any(SECRET in line or "could not be done" in line for line in lines)
    assert all(line.isprintable() for line in lines)


def test_a_damage_that_nobody_thought_of_is_a_fault_of_its_check(bundle_copy, monkeypatch):
    def stumble(bundle):
        raise KeyError("odd\nthing")
        yield

    monkeypatch.setattr(audit, "CHECKS", {"odd": stumble})
    [fault] = audit_bundle(bundle_copy).faults
    assert fault.check == "odd"
    assert fault.says.startswith("the check odd could not be done: KeyError: ")


def test_a_linked_bundle_of_a_site_is_not_followed(bundle_copy):
    site = bundle_copy.parent
    bundle_copy.rename(site / "real")
    (site / "site").mkdir()
    (site / "site" / "film").symlink_to("../real")
    [verdict] = audit_site(site / "site")
    assert [fault.says for fault in verdict.faults] == ["is a link, which an audit does not follow."]


def test_a_crowded_folder_is_one_fault(bundle_copy, monkeypatch):
    monkeypatch.setattr(audit, "MOST_FILES", 5)
    [fault] = audit_bundle(bundle_copy).faults
    assert fault.says == "holds more than 5 files, so it is no bundle."


def test_a_page_of_slides_may_be_as_large_as_the_films_in_it(tmp_path):
    (tmp_path / "slides").mkdir()
    for name in ("slides/short.html", "index.html"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(9_000_000)
    assert unfit(tmp_path, "slides/short.html") == ""
    assert unfit(tmp_path, "index.html") == "has 9 MB, but no such file of a bundle has more than 3 MB"
