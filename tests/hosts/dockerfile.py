"""Do what the Dockerfile says in bare Debians, without Docker: as root, `python -m tests.hosts.dockerfile [COMMAND]`.

Every FROM becomes a root that debootstrap makes; RUN, COPY, ENV, WORKDIR and USER do there what Docker does with them,
and ENTRYPOINT runs in the last with the arguments, as the image's user (by default: a film in draft). Whatever else
stands in the file is refused, so that it says no more than was tried. It prints what every step took, and the root's
size.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
SUITES = {"debian:12-slim": "bookworm", "debian:13-slim": "trixie"}
FILM = ("render", "short", "--quality", "draft")
ROOTS_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
IN_A_ROOT = """
mount --bind /proc "$0/proc"; mount --bind /dev "$0/dev"; mount -t tmpfs -o mode=1777 tmpfs "$0/dev/shm"
exec /usr/sbin/chroot --userspec="$1" "$0" /usr/bin/env -i "${@:2}"
"""


@dataclass(slots=True)
class Stage:
    """Hold a root, and what the instructions so far have set for those that follow."""

    root: Path
    environment: dict[str, str] = field(default_factory=lambda: {"PATH": ROOTS_PATH})
    folder: str = "/"
    user: str = "root"
    entry: tuple[str, ...] = ()

    def inside(self, path: str) -> Path:
        """Return where a path of the image lies here; a relative one begins at its WORKDIR."""
        return self.root / os.path.normpath(Path(self.folder, path)).lstrip("/")

    def run(self, *command: str) -> None:
        """Run a command as the image would."""
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        settings = [f"{name}={value}" for name, value in (self.environment | self._certificates()).items()]
        words = ["/bin/sh", "-c", f'cd {self.folder} && exec "$@"', "sh", *command]
        owner = f"{self.user}:{self.user}"
        subprocess.run(
            ["unshare", "-m", "bash", "-euc", IN_A_ROOT, str(self.root), owner, *settings, *words], check=True
        )

    def _certificates(self) -> dict[str, str]:
        """Let pip trust what this machine trusts."""
        shutil.copy("/etc/ssl/certs/ca-certificates.crt", self.root / "etc/machine.pem")
        return {"PIP_CERT": "/etc/machine.pem", "SSL_CERT_FILE": "/etc/machine.pem", "HOME": self._home()}

    def _home(self) -> str:
        return "/root" if self.user == "root" else f"/home/{self.user}"


def instructions(dockerfile: str) -> Iterator[tuple[str, str]]:
    """Yield each instruction with what stands after it, on one line."""
    lines = "\n".join(line for line in dockerfile.splitlines() if not line.startswith("#"))
    for line in re.sub(r"\\\n\s*", "", lines).splitlines():
        if line.strip():
            word, _, rest = line.partition(" ")
            yield word, rest.strip()


def follow(stage: Stage, stages: Mapping[str, Stage], word: str, rest: str) -> None:
    """Do one instruction."""
    match word:
        case "RUN":
            stage.run("/bin/sh", "-c", f"{{ {rest}; }} >/var/log/step 2>&1 || {{ tail -n 20 /var/log/step; exit 1; }}")
        case "COPY":
            copy(stage, stages, rest.split())
        case "ENV":
            for setting in rest.split():
                name, _, value = setting.partition("=")
                stage.environment[name] = value.replace("$PATH", stage.environment["PATH"])
        case "WORKDIR":
            stage.folder = rest
            stage.inside(".").mkdir(parents=True, exist_ok=True)
        case "USER":
            stage.user = rest
        case "ENTRYPOINT":
            stage.entry = tuple(json.loads(rest))
        case "CMD":
            json.loads(rest)
        case _:
            raise SystemExit(f"{word} is not tried here")


def copy(stage: Stage, stages: Mapping[str, Stage], words: Sequence[str]) -> None:
    """Copy from the files that git keeps, or from another stage."""
    if words[0].startswith("--from="):
        source = stages[words[0].removeprefix("--from=")].inside(words[1])
        shutil.copytree(source, stage.inside(words[2]), symlinks=True)
        return
    command = ["git", "ls-files", "-z", "-co", "--exclude-standard", words[0]]
    for name in subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")[:-1]:
        if (ROOT / name).exists():
            into = stage.inside(words[1]) / (ROOT / name).relative_to((ROOT / words[0]).resolve())
            into.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, into, follow_symlinks=False)


def main(arguments: Sequence[str]) -> None:
    """Build the image's root, run its entry, and say what it took."""
    stages: dict[str, Stage] = {}
    with tempfile.TemporaryDirectory() as place:
        for word, rest in instructions((ROOT / "Dockerfile").read_text(encoding="utf-8")):
            began = time.monotonic()
            if word == "FROM":
                image, _, name = rest.partition(" AS ")
                stage = stages[name or "last"] = Stage(Path(place, name or "last"))
                command = ["debootstrap", "--variant=minbase", SUITES[image], str(stage.root)]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            else:
                follow(stage, stages, word, rest)
            print(f"{time.monotonic() - began:6.1f} s, {megabytes(stage.root)} MB  {word} {rest[:80]}", flush=True)
        stage.run(*stage.entry, *arguments)


def megabytes(folder: Path) -> str:
    """Return what a folder takes on disk."""
    return subprocess.run(["du", "-sxm", str(folder)], capture_output=True, text=True).stdout.split("\t")[0]


if __name__ == "__main__":
    main(sys.argv[1:] or FILM)
