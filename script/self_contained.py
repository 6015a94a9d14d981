"""Put into wheels of Linux every library that they need. Usage: python script/self_contained.py FOLDER WHEEL...

auditwheel does it, and names in the wheel (as CycloneDX) which package of this system a library is from. It expects of
every system a desktop, X11 and GLib, which Debian's cairo and Pango are linked with, and which a server or a container
lacks; and expat, which its fontconfig is linked with, and which a system without a Python of its own lacks. Here they
go in, too, and so do the licences of all.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

NOT_EVERYWHERE = re.compile(r"lib(X|ICE|SM|GL|g(object|thread|lib)-|expat\.)")
HASH_IN_A_NAME = re.compile(r"-[0-9a-f]{8}(?=\.)")  # libcairo-207b61c5.so.2.11600.0, as auditwheel writes it


def for_bare_systems(policies: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return auditwheel's policies without the libraries that a bare system lacks."""
    return [
        {**policy, "lib_whitelist": [each for each in policy["lib_whitelist"] if not NOT_EVERYWHERE.match(each)]}
        for policy in policies
    ]


def expect_a_bare_system(folder: Path) -> None:
    """Let auditwheel read policies of ours: no option of it says what a system has. Its version is locked."""
    from auditwheel import policy
    from auditwheel.libc import Libc

    ours = folder / "policies.json"
    ours.write_text(json.dumps(for_bare_systems(json.loads(policy._POLICY_JSON_MAP[Libc.GLIBC].read_text()))))
    policy._POLICY_JSON_MAP[Libc.GLIBC] = ours


def put_libraries_into(wheel: Path, folder: Path) -> Path:
    """Write the wheel with its libraries into the folder; its tag names the oldest glibc that will do."""
    from auditwheel import main as auditwheel

    sys.argv = ["auditwheel", "repair", "--wheel-dir", str(folder), str(wheel)]
    if auditwheel.main():
        raise SystemExit(f"{wheel} cannot be made self-contained")
    (whole,) = folder.glob(f"{wheel.name.partition('-')[0]}-*.whl")
    return whole


def put_licences_into(wheel: Path) -> None:
    """Lay the licence of every library into the wheel, and complete the bill that names them."""
    with tempfile.TemporaryDirectory() as place:
        run("wheel", "unpack", "--dest", place, str(wheel))
        (root,) = Path(place).iterdir()
        (about,) = root.glob("*.dist-info")
        packages = dict(owner(HASH_IN_A_NAME.sub("", library.name)) for library in root.glob("*.libs/*"))
        for name in packages:
            (about / "licenses" / name).mkdir(parents=True)
            shutil.copy(Path("/usr/share/doc", name, "copyright"), about / "licenses" / name)
        (bill,) = about.glob("sboms/*.json")
        bill.write_text(json.dumps(completed(json.loads(bill.read_text()), packages), indent=1))
        run("wheel", "pack", "--dest-dir", str(wheel.parent), str(root))


def owner(library: str) -> tuple[str, str]:
    """Return the name and version of the Debian package that has the library."""
    name = told("dpkg-query", "--search", f"*/{library}").partition(":")[0]
    return name, told("dpkg-query", "--show", "--showformat", "${Version}\n", name).split("\n")[0]


def completed(bill: dict[str, Any], packages: Mapping[str, str]) -> dict[str, Any]:
    """Add to a bill of materials the packages that auditwheel misses: Debian 12 lists those of /lib by another path."""
    here = {component["name"] for component in bill["components"]}
    more = [
        {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
        for name, version in sorted(packages.items())
        if name not in here and (purl := f"pkg:deb/debian/{quote(name, safe='')}@{quote(version, safe='')}")
    ]
    return {**bill, "components": [*bill["components"], *more]}


def told(*command: str) -> str:
    """Return what a command prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def run(module: str, *arguments: str) -> None:
    """Run a module of this Python, without what it prints."""
    told(sys.executable, "-m", module, *arguments)


def main(folder: Path, wheels: Sequence[Path]) -> None:
    """Write each wheel, whole, into the folder."""
    with tempfile.TemporaryDirectory() as place:
        expect_a_bare_system(Path(place))
        for wheel in wheels:
            whole = put_libraries_into(wheel, Path(place))
            put_licences_into(whole)
            shutil.move(whole, folder / whole.name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]])
