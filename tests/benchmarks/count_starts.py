"""Count how many random starts solve a config's task with each activation.

Usage: python -m tests.benchmarks.count_starts [CONFIG] [STARTS]
The start of seed s is the one that the config would draw with `seed = s`.
"""

import sys
from collections import Counter

from nnviz_core.backprop.network import from_vector
from nnviz_core.backprop.verdict import Solves, judge
from nnviz_core.config.loading import load
from nnviz_core.config.sections import ComparisonSection
from nnviz_core.config.spec import Spec
from nnviz_core.config.variants import with_activation
from nnviz_core.story.run import make_points, train_network


def with_seed(spec: Spec, seed: int) -> Spec:
    """Return the config with another start."""
    plan = spec.parameters.train
    assert plan is not None
    parameters = spec.parameters.model_copy(update={"train": plan.model_copy(update={"seed": seed})})
    return spec.model_copy(update={"parameters": parameters})


def main() -> None:
    """Print the count of starts that solve the task, by activation."""
    config, starts = sys.argv[1] if len(sys.argv) > 1 else "activations", int(sys.argv[2]) if len(sys.argv) > 2 else 60
    source = load(config)
    dataset = source.points or make_points(source.spec)
    names = next(each for each in source.spec.sections if isinstance(each, ComparisonSection)).activations
    solved: Counter[str] = Counter()
    for seed in range(starts):
        for name in names:
            spec = with_activation(with_seed(source.spec, seed), name)
            history = train_network(spec, dataset)
            ended = from_vector(history.course[-1], spec.network.layers, spec.network.activations)
            solved[name] += isinstance(judge(history, dataset, network=ended), Solves)
    for name in names:
        print(f"{name}: {solved[name]} of {starts} starts reach 95 %")


if __name__ == "__main__":
    main()
