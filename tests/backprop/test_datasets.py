"""The point sets: labels, ranges and seeds."""

import numpy as np
import pytest

from nnviz_core.backprop.datasets import KINDS, Dataset, make_dataset


def _dataset(kind: str, *, noise: float = 0.0, seed: int = 0) -> Dataset:
    return make_dataset(kind, points=501, noise=noise, rng=np.random.default_rng(seed))


@pytest.mark.parametrize("kind", KINDS)
def test_both_classes_fill_the_square(kind: str) -> None:
    dataset = _dataset(kind)
    assert dataset.kind == kind and dataset.x.shape == (501, 2) and dataset.labels.shape == (501,)
    assert 200 < dataset.labels.sum() < 300 and set(dataset.labels) == {0, 1}
    assert np.abs(dataset.x).max() <= 1.001 and np.ptp(dataset.x, axis=0).min() > 0.9
    assert not dataset.x.flags.writeable and not dataset.labels.flags.writeable


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_generator_gives_the_same_points(kind: str) -> None:
    assert (_dataset(kind, noise=0.1).x == _dataset(kind, noise=0.1).x).all()
    assert (_dataset(kind).x != _dataset(kind, seed=1).x).any()


@pytest.mark.parametrize("kind", ["xor", "xor_corners"])
def test_xor_classes_follow_the_sign_of_the_product(kind: str) -> None:
    dataset = _dataset(kind)
    product = dataset.x[:, 0] * dataset.x[:, 1]
    assert (product != 0).all() and (dataset.labels == (product > 0)).all()


def test_corners_are_visited_in_turn() -> None:
    signs = np.sign(_dataset("xor_corners").x[:8])
    assert len(np.unique(signs[:4], axis=0)) == 4 and (signs[:4] == signs[4:]).all()
    assert np.abs(_dataset("xor_corners").x).min() >= 0.6


def test_points_on_an_axis_are_drawn_again() -> None:
    class Generator(np.random.Generator):
        def uniform(self, low=0.0, high=1.0, size=None):
            x = super().uniform(low, high, size)
            x[:2, 0] *= len(x) < 10
            return x

    dataset = make_dataset("xor", points=10, noise=0.0, rng=Generator(np.random.PCG64(0)))
    assert (dataset.x != 0).all()


def test_noise_moves_points_by_its_deviation_and_keeps_labels() -> None:
    clean, noisy = _dataset("xor"), _dataset("xor", noise=0.2)
    assert np.isclose((noisy.x - clean.x).std(), 0.2, rtol=0.1)
    assert (noisy.labels == clean.labels).all()


def test_circles_have_two_radii() -> None:
    dataset = _dataset("circles")
    assert np.allclose(np.linalg.norm(dataset.x, axis=1), np.where(dataset.labels == 0, 1, 0.5))


def test_spirals_are_half_turns_of_each_other() -> None:
    dataset = _dataset("spirals")
    radius = np.linalg.norm(dataset.x, axis=1)
    angle = 2 * np.pi * radius + np.pi * dataset.labels
    assert np.allclose(dataset.x, radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1))
