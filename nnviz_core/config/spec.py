"""The whole config as pydantic models: its tables and the keys of [video]; other tables have files of their own.

Names, keys and defaults are a contract with users. What one value alone can tell is checked
here; what needs two values side by side is checked in `checks.py`.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    Strict,
    TypeAdapter,
    ValidationError,
    ValidationInfo,
)

from nnviz_core.config.faults import Fault, Keys
from nnviz_core.config.network import (
    DatasetSpec,
    NetworkSpec,
)
from nnviz_core.config.parameters import ParametersSpec
from nnviz_core.config.sections import SECTION_KINDS, Section, Sections
from nnviz_core.config.sentences import sentence_of
from nnviz_core.config.texts import Text
from nnviz_core.config.theme import ThemeChoice
from nnviz_core.config.values import (
    Closed,
    PlainText,
    refusal,
)
from nnviz_core.inputs.limits import (
    MAX_FAULTS,
    MAX_SECTIONS,
)
from nnviz_core.look.shapes import Shape
from nnviz_core.words.catalogue import language_of_words
from nnviz_core.words.tags import SOURCE, TAG
from nnviz_core.words.typefaces import FontFile, FontsMissingError, packaged_fonts

Quality = Literal["480p", "720p", "1080p", "1440p", "2160p"]
UNTITLED = "A neural network, number by number"  # what a film is called whose config gives no title, in English


def _with_typefaces(language: str, info: ValidationInfo) -> str:
    """Refuse a language that has words here, but no typeface to draw them in."""
    try:
        if language_of_words(language) != SOURCE:
            packaged_fonts(language, needed=not (info.context or {}).get("font"))
    except FontsMissingError as error:
        raise refusal(f'is "{language}", which is drawn in {error}') from None
    return language


Language = Annotated[str, Strict(), Field(pattern=TAG), AfterValidator(_with_typefaces)]


class VideoSpec(Closed):
    """How the film looks and how large it is."""

    theme: ThemeChoice = "dark"
    shape: Shape = "16:9"
    resolution: Quality = "1080p"  # the shorter side
    fps: Annotated[int, Strict(), Field(ge=10, le=120)] = 60
    captions: Literal["drawn", "none"] = "drawn"  # in the picture, or in the caption files alone
    holds: Literal["copied", "encoded"] = "copied"
    font: Annotated[str, Strict(), Field(max_length=1000)] = ""  # a file or a family, for signs that others lack


class Spec(Closed):
    """A whole config."""

    title: Text = UNTITLED
    language: Language = "en"
    digits: Literal["native", "latin"] | None = None  # where a language has digits of its own
    words: PlainText | None = None  # a file of sentences in the place of ours
    dataset: DatasetSpec = DatasetSpec()
    network: NetworkSpec = NetworkSpec()
    parameters: ParametersSpec
    video: VideoSpec = VideoSpec()
    sections: Sections


NAMING: Sequence[tuple[str, ...]] = (  # the keys that name files; a font may be a family
    ("words",),
    ("dataset", "path"),
    ("parameters", "file"),
    ("video", "font"),
    ("video", "theme", "logo"),
    ("video", "theme", "font"),
)


def files_named(tree: Mapping[str, Any]) -> tuple[str, ...]:
    """List the files and globs that a parsed config names, as they are written, whatever else is wrong with it."""
    named = (_at(tree, keys) for keys in NAMING)
    return tuple(name for name in named if isinstance(name, str) and name)


def _at(tree: Any, keys: Sequence[str]) -> Any:
    for key in keys:
        tree = tree.get(key) if isinstance(tree, Mapping) else None
    return tree


def read_spec(tree: Mapping[str, Any], *, font: FontFile | None = None) -> tuple[dict[str, Any], list[Fault]]:
    """Validate a parsed config part by part, so that one fault does not hide the others.

    Returns the fields of `Spec` by name, None where at fault (`sections` as a dict of the sound
    ones by index), and all faults.
    """
    language = tree.get("language")
    # Words are drawn in the typefaces of the language, and that of the author.
    context = {"language": language if isinstance(language, str) else SOURCE, "font": font}
    try:
        spec = Spec.model_validate(tree, context=context)
    except ValidationError as error:
        return _sound_parts(tree, context), _faults(error, tree)
    parts = {name: getattr(spec, name) for name in Spec.model_fields}
    return {**parts, "sections": dict(enumerate(spec.sections))}, []


def _sound_parts(tree: Mapping[str, Any], context: dict[str, Any]) -> dict[str, Any]:
    parts = {
        name: _sound(field.rebuild_annotation(), tree.get(name, field.default), context)
        for name, field in Spec.model_fields.items()
        if name != "sections"
    }
    written = tree.get("sections")
    sections = written[:MAX_SECTIONS] if isinstance(written, list) else []
    sound = {index: _sound(Section, each, context) for index, each in enumerate(sections)}
    return {**parts, "sections": {index: section for index, section in sound.items() if section}}


def _sound(annotation: Any, given: Any, context: dict[str, Any]) -> Any:
    try:
        return TypeAdapter(annotation).validate_python(given, context=context)
    except ValidationError:
        return None


def _faults(error: ValidationError, tree: Mapping[str, Any]) -> list[Fault]:
    details = [each for each in error.errors(include_url=False) if not _is_echo(each)]
    faults = [_fault(each, tree) for each in details[:MAX_FAULTS]]
    untold = len(details) - len(faults)
    return [*faults, Fault((), f"{untold:,} more faults are not listed; mend these first.")] if untold else faults


def _is_echo(details: Any) -> bool:
    """Tell whether a list is called too short only because its entries were at fault."""
    return bool(details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"])


def _fault(details: Any, tree: Mapping[str, Any]) -> Fault:
    keys: Keys = tuple(key for key in details["loc"] if not str(key).startswith("<"))
    if keys[:1] == ("sections",) and len(keys) > 2 and keys[2] in SECTION_KINDS:
        keys = keys[:2] + keys[3:]
    at = "scene" if details["type"].startswith("union_tag") else details.get("ctx", {}).get("at")
    keys = (*keys, at) if at else keys or (details["input"],)  # a key that is no text has no place of its own
    return Fault(keys, sentence_of(details, known=_known_keys(keys[:-1], tree)))


def _known_keys(keys: Keys, tree: Mapping[str, Any]) -> tuple[str, ...]:
    """List the keys of the table at an address, in the order of the documentation."""
    models: list[type[BaseModel]] = [Spec]
    for key in keys:
        if isinstance(key, str):
            models = [
                inner
                for model in models
                for name, field in model.model_fields.items()
                if key in (name, field.alias)
                for inner in _models_in(field.rebuild_annotation())
            ]
    if keys[:1] == ("sections",) and len(keys) == 2:
        scene = tree["sections"][keys[1]].get("scene")
        models = [model for model in models if get_args(model.model_fields["scene"].annotation) == (scene,)]
    return tuple(dict.fromkeys(f.alias or n for model in models for n, f in model.model_fields.items()))


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models_in(argument)]


def json_schema() -> dict[str, Any]:
    """Describe the config as a JSON Schema, for editors."""
    from nnviz_core.config.descriptions import described  # here, because a config is checked without them

    schema = described(Spec.model_json_schema(by_alias=True))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "nnviz config"}
