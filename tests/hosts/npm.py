"""Bring packages of npm into a temporary folder: what a kept script plays against is never part of the project."""

import subprocess
from pathlib import Path


def npm_packages(folder: Path, *packages: str) -> Path:
    """Install packages of npm, without their scripts; give the folder that holds them."""
    command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), *packages]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "node_modules"
