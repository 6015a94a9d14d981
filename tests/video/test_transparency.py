"""Straight alpha shows on every ground what was drawn, and hides no dark rims in what is unseen."""

import numpy as np
import pytest

from nnviz_core.video.transparency import straight, straight_and_filled

GROUNDS = ((255, 0, 0), (0, 0, 255), (255, 255, 255))


def premultiplied(colour, alpha):
    """Return what cairo draws of a colour over nothing."""
    return np.array([*(round(channel * alpha / 255) for channel in colour), alpha], np.uint8)


def over(pixels, ground):
    alpha = pixels[..., 3:].astype(float) / 255
    return pixels[..., :3] * alpha + np.array(ground) * (1 - alpha)


@pytest.mark.parametrize("ground", GROUNDS)
def test_a_picture_over_a_ground_is_what_was_drawn(ground):
    colour = (255, 122, 89)
    drawn = np.array([[premultiplied(colour, alpha) for alpha in range(256)]])
    alpha = np.arange(256)[None, :, None] / 255
    due = np.array(colour) * alpha + np.array(ground) * (1 - alpha)
    assert np.abs(over(straight(drawn), ground) - due).max() <= 1


def test_what_is_unseen_takes_the_colours_beside_it():
    drawn = np.zeros((30, 41, 4), np.uint8)
    drawn[10:20, 10:20] = premultiplied((200, 100, 50), 128)
    filled = straight_and_filled(drawn)
    assert (filled[..., 3] == drawn[..., 3]).all()
    assert (filled[10:20, 10:20] == straight(drawn)[10:20, 10:20]).all()
    assert np.abs(filled[..., :3].astype(int) - (200, 100, 50)).max() <= 2


def test_a_picture_of_nothing_stays_nothing():
    assert not straight_and_filled(np.zeros((9, 7, 4), np.uint8)).any()
