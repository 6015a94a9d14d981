"""What was found of one thing that films use."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Probe:
    """What was found of one thing; without `costs` nothing is missing."""

    name: str
    found: str
    costs: str = ""  # what cannot be done without it
    remedies: tuple[str, ...] = ()  # lines to type, or what to do
    needed: bool = False  # for any film

    @property
    def is_sound(self) -> bool:
        """Say whether nothing is missing."""
        return not self.costs


def can_render(probes: list[Probe]) -> bool:
    """Say whether all that a film needs is there."""
    return all(probe.is_sound for probe in probes if probe.needed)
