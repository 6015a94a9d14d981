"""Where iris-pse-detection is installed its verdict is part of the audit: it fails a flashing film and passes ours."""

import pytest

from nnviz_core.audit.audit import CHECKS
from nnviz_core.audit.check_iris import check_iris, iris_is_here
from nnviz_core.audit.finding import read_manifest

from .test_audit import flashing

has_iris = pytest.mark.skipif(not iris_is_here(), reason="needs iris-pse-detection")


def faults(folder):
    bundle, _ = read_manifest(folder)
    return list(check_iris(bundle))


def test_the_check_is_part_of_the_audit_only_where_iris_is_installed():
    assert ("iris" in CHECKS) == iris_is_here()


@has_iris
def test_iris_passes_a_film_of_ours(short_bundle, capsys):
    assert faults(short_bundle) == []
    assert capsys.readouterr().out == ""


@has_iris
def test_iris_fails_a_flashing_film(bundle_copy):
    flashing(bundle_copy)
    [fault] = faults(bundle_copy)
    assert fault.file == "video.mp4"
    assert fault.says == "fails IRIS's test for photosensitive viewers: LuminanceFlashFailure."


@has_iris
def test_a_film_that_iris_cannot_open_is_told(bundle_copy, monkeypatch):
    from iris_pse_detection import VideoAnalyser

    def refuse(*_):
        raise RuntimeError

    monkeypatch.setattr(VideoAnalyser, "analyse_video", refuse)
    assert [fault.says for fault in faults(bundle_copy)] == ["cannot be read by IRIS."]
