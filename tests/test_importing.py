"""Much is imported without a look for garbage, which goes on afterwards as it was."""

import gc
import subprocess
import sys

import pytest

from nnviz_core.importing import importing


@pytest.mark.parametrize("on", [True, False])
def test_garbage_is_looked_for_afterwards_as_before(on):
    try:
        if not on:
            gc.disable()
        with importing():
            assert not gc.isenabled()
            with importing():
                pass
            assert not gc.isenabled()
        assert gc.isenabled() == on
        with pytest.raises(ImportError), importing():
            raise ImportError
        assert gc.isenabled() == on
    finally:
        gc.enable()


def test_a_command_ends_without_a_look_for_garbage():
    lines = (
        "import gc, sys\nsys.argv = ['nnviz', '--version']\nfrom nnviz_core.__main__ import main\n"
        "try:\n    main()\nfinally:\n    print(gc.isenabled(), gc.get_freeze_count() > 1000)"
    )
    done = subprocess.run([sys.executable, "-c", lines], capture_output=True, text=True)
    assert done.stdout.splitlines()[1:] == ["True True"], done.stderr
