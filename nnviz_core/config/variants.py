"""Derive the members of a comparison from one config: the same film with another activation, or another training."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from nnviz_core.config.loading import Source, load_tree
from nnviz_core.config.reading import format_of, parse
from nnviz_core.config.section_checks import check_sections
from nnviz_core.config.sections import (
    BackwardSection,
    ComparisonSection,
    ContenderSpec,
    ForwardSection,
    PlaneSection,
    Section,
    TrainingSection,
)
from nnviz_core.config.spec import Spec
from nnviz_core.config.texts import told_in
from nnviz_core.words.phrases import activation_name

PLAIN_SECTIONS: Mapping[str, Section] = MappingProxyType(  # a clip of every kind for every activation
    {
        "forward": ForwardSection(scene="forward"),
        "backward": BackwardSection(scene="backward"),
        "plane": PlaneSection(scene="plane"),
        "training": TrainingSection(scene="training", steps="log"),
    }
)


def with_activation(spec: Spec, name: str) -> Spec:
    """Return the config with this activation in every hidden layer, and all else the same, its start included."""
    return spec.model_copy(update={"network": spec.network.model_copy(update={"activation": name})})


def with_contender(spec: Spec, contender: ContenderSpec) -> Spec:
    """Return the config with what a contender of a comparison names, and all else the same."""
    named = {key: value for key in ContenderSpec.model_fields if (value := getattr(contender, key)) is not None}
    network = {key: value for key, value in named.items() if key in ("activation", "layers")}
    training = {key: value for key, value in named.items() if key not in network}
    plan = spec.parameters.train
    assert plan is not None
    parameters = spec.parameters.model_copy(update={"train": plan.model_copy(update=training)})
    return spec.model_copy(update={"network": spec.network.model_copy(update=network), "parameters": parameters})


def contenders_of(spec: Spec, section: ComparisonSection) -> tuple[Spec, ...]:
    """Return the config of every training in a comparison."""
    if section.contenders is not None:
        return tuple(with_contender(spec, each) for each in section.contenders)
    return tuple(with_activation(spec, name) for name in section.activations)


def with_sections(spec: Spec, sections: tuple[Section, ...]) -> Spec:
    """Return the config with other sections."""
    return spec.model_copy(update={"sections": sections})


def source_with(source: Source, spec: Spec, *, name: str) -> Source:
    """Return the source of a derived config, written as JSON; the files it names lie beside the first config."""
    tree = spec.model_dump(mode="json", by_alias=True, exclude_none=True)
    text = json.dumps(tree, indent=1, ensure_ascii=False) + "\n"
    return replace(source, spec=spec, text=text, path=source.path.with_name(f"{name}.json"), derived=True)


def in_language(source: Source, language: str) -> Source:
    """Return a config's film in a language, as a config of its own; the same where it speaks that already.

    Titles and captions are those that the user wrote in it, or stay, as does the choice of digits; sentences in the
    place of ours are of one language, and do not.
    Raises ConfigError where the film cannot be told in it.
    """
    if language == source.spec.language:
        return source
    written = parse(source.text, source.written, format=format_of(source.path))
    said = told_in(written, language, source.spec.language)
    tree = {key: value for key, value in said.items() if key != "words"} | {"language": language}
    path = source.path.with_name(f"{source.name}-{language}.json")
    text = json.dumps(tree, indent=1, ensure_ascii=False, default=str) + "\n"
    return load_tree(tree, path, text, name=source.written)


def comparison_section(source: Source, activations: tuple[str, ...] | None) -> ComparisonSection:
    """Return the config's own comparison section, or a plain one; `activations` takes the place of its own."""
    own = next((each for each in source.spec.sections if isinstance(each, ComparisonSection)), None)
    section = own or ComparisonSection(scene="comparison")
    return section.model_copy(update={"activations": activations, "contenders": None}) if activations else section


def compared_activations(spec: Spec, section: ComparisonSection) -> tuple[str, ...]:
    """List the activations of a comparison's contenders, each once: whose clips are made."""
    if section.contenders is None:
        return section.activations
    own = spec.network.activation
    named = [each.activation or (own if isinstance(own, str) else None) for each in section.contenders]
    return tuple(dict.fromkeys(name for name in named if name))


# --- the clips of a comparison -------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """One film of a comparison, or why there is none."""

    name: str
    source: Source
    refusal: str | None = None


def comparison_clips(source: Source, activations: tuple[str, ...] | None) -> Iterator[Clip]:
    """List a clip of every kind for every activation, then the one that shows all side by side."""
    together = comparison_section(source, activations)
    for name in compared_activations(source.spec, together):
        spec = with_activation(source.spec, name)
        titled = spec.model_copy(update={"title": f"{source.title}: {activation_name(name, source.words)}"})
        for kind in PLAIN_SECTIONS:
            yield _clip(source, titled, _section_of(source, kind), name=f"{kind}-{name}")
    yield _clip(source, source.spec, together, name="comparison")


def _clip(source: Source, spec: Spec, section: Section, *, name: str) -> Clip:
    derived = with_sections(spec, (section,))
    faults = check_sections(
        {0: section},
        dataset=spec.dataset,
        network=spec.network,
        parameters=spec.parameters,
        points=source.points,
        named=None,
    )
    refusal = next((fault.says for fault in faults), None)
    return Clip(name, source_with(source, derived, name=name), refusal)


def _section_of(source: Source, kind: str) -> Section:
    """Return the config's first section of a kind, or a plain one."""
    return next((each for each in source.spec.sections if each.scene == kind), PLAIN_SECTIONS[kind])
