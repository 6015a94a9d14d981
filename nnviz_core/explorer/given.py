"""What the page's scripts are told, so that no limit, name, symbol, threshold or scale is written in them again."""

from dataclasses import asdict
from typing import Any

from nnviz_core.backprop import flat_units, verdict
from nnviz_core.backprop.activations import ACTIVATIONS
from nnviz_core.inputs.limits import MAX_DECAY, MAX_MAGNITUDE, MAX_NOISE, MAX_POINTS, MAX_SEED, MAX_STEPS
from nnviz_core.look import number_scales
from nnviz_core.look.scales import GRADIENT_WIDTH, WEIGHT_WIDTH, WINDOW
from nnviz_core.words.numbers import MOST_MORE
from nnviz_core.words.phrases import function_name
from nnviz_core.words.symbols import SYMBOLS
from nnviz_core.words.writing import ENGLISH, Writing


def given(writing: Writing = ENGLISH) -> dict[str, Any]:
    """Build what is the same for all pages, but for the sign between factors and what stands between indices."""
    return {
        "limits": {
            "magnitude": MAX_MAGNITUDE,
            "points": MAX_POINTS,
            "noise": MAX_NOISE,
            "seed": str(MAX_SEED),
            "decay": MAX_DECAY,
            "steps": MAX_STEPS,
        },
        "activations": {name: entry.label or name for name, entry in ACTIVATIONS.items()},
        "functions": {name: list(function_name(name)) for name in ACTIVATIONS},  # and what stands below
        "symbols": {name: symbol.signs.replace("·", writing.times) for name, symbol in SYMBOLS.items()},
        "between_indices": writing.between_indices,
        "more_digits": MOST_MORE,
        "verdict": {
            "solved": verdict.SOLVED,
            "flat_slope": flat_units.FLAT_SLOPE,
            "flat_share": flat_units.FLAT_SHARE,
            "equal": verdict.EQUAL,
            "vanishing": verdict.VANISHING,
            "last": verdict.LAST,
            "still_falling": verdict.STILL_FALLING,
        },
        "scales": {"weight": asdict(WEIGHT_WIDTH), "gradient": asdict(GRADIENT_WIDTH)},
        "window": asdict(WINDOW),
        "heights": {
            "room": number_scales.ROOM,
            "input_room": number_scales.INPUT_ROOM,
            "marks": number_scales.MARKS,
            "fine": number_scales.FINE,
            "tones": number_scales.TONES,
            "shades": number_scales.SHADES,
        },
    }
