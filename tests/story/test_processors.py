"""A film says the same whatever processor computes it; tests/faults/other_processors.py tries more, pixels too."""

import pytest

from tests.faults.other_processors import SETTINGS, differing, hashes_of, hashes_under

CONFIGS = ("configs/short.toml", "configs/update.toml", "configs/failures/large_learning_rate.toml")
TRIED = ("OpenBLAS for Haswell", "numpy without AVX2", "the C library without FMA and AVX2")


@pytest.fixture(scope="module")
def plain(request):
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(request.config.rootpath)
        return hashes_of(CONFIGS)


@pytest.mark.parametrize("setting", TRIED)
def test_scripts_and_numbers_are_those_of_every_other_processor(plain, setting):
    found = hashes_under(SETTINGS[setting], CONFIGS)
    assert len(found) == 6 * len(CONFIGS)
    assert differing(plain, found) == []
