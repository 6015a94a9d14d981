"""Wheels with all of their libraries: what is left to the system, and the bill of what is inside."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

PATH = Path(__file__).parents[1] / "script" / "self_contained.py"


@pytest.fixture(scope="module")
def made():
    spec = importlib.util.spec_from_file_location("self_contained", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_bare_system_has_glibc_and_neither_desktop_nor_expat(made):
    libraries = [
        "libc.so.6",
        "libz.so.1",
        "libgcc_s.so.1",
        "libexpat.so.1",
        "libX11.so.6",
        "libglib-2.0.so.0",
        "libSM.so.6",
    ]
    (policy,) = made.for_bare_systems([{"name": "manylinux_2_36", "lib_whitelist": libraries}])
    assert policy == {"name": "manylinux_2_36", "lib_whitelist": libraries[:3]}


def test_every_library_in_a_wheel_is_on_its_bill(made):
    bill = {"components": [{"name": "libcairo2"}], "version": 1}
    whole = made.completed(bill, {"libselinux1": "3.4-1+b6", "libcairo2": "1.16.0-7"})
    assert [each["name"] for each in whole["components"]] == ["libcairo2", "libselinux1"]
    assert whole["components"][1]["purl"] == "pkg:deb/debian/libselinux1@3.4-1%2Bb6"
    assert bill["components"] == [{"name": "libcairo2"}]


def test_a_name_is_known_by_the_library_that_it_was(made):
    assert made.HASH_IN_A_NAME.sub("", "libgio-2-5eb29a8a.0.so.0.7400.6") == "libgio-2.0.so.0.7400.6"
    assert made.HASH_IN_A_NAME.sub("", "libXdmcp-911ecd1c.so.6.0.0") == "libXdmcp.so.6.0.0"


@pytest.mark.skipif(not Path("/var/lib/dpkg/status").is_file(), reason="needs Debian")
def test_a_library_is_of_the_package_that_dpkg_names(made):
    name, version = made.owner("libc.so.6")
    listed = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True, check=True)
    assert (name, version) == ("libc6", listed.stdout)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the wheels are Linux's")
def test_the_wheels_need_nothing_that_a_bare_system_lacks(tmp_path):
    subprocess.run([PATH.parent / "wheels", str(tmp_path)], check=True)
    wheels = sorted(tmp_path.glob("*.whl"))
    assert [wheel.name.partition("-")[0] for wheel in wheels] == ["manimpango", "pycairo"]
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--target", str(tmp_path / "in"), *map(str, wheels)], check=True
    )
    needed = set()
    for library in (tmp_path / "in").rglob("*.so*"):
        told = subprocess.run(["ldd", str(library)], capture_output=True, text=True, check=True).stdout
        needed |= {line.split()[0] for line in told.splitlines() if "=>" in line and str(tmp_path) not in line}
    assert needed <= {"libc.so.6", "libm.so.6", "libz.so.1", "libpthread.so.0", "libdl.so.2"}
