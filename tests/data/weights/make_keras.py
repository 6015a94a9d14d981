"""Write the Keras files of this folder with Keras 3.15: `KERAS_BACKEND=torch python make_keras.py`, where it is."""

from pathlib import Path

import keras
import numpy as np
from make_torch import B1, B2, W1, W2

FOLDER = Path(__file__).parent
VALUES = [np.transpose(W1), np.array(B1), np.transpose(W2), np.array(B2)]


def filled(model: keras.Model, count: int = 4) -> keras.Model:
    """Give a model the numbers that every file holds."""
    for variable, value in zip(model.trainable_variables[:count], VALUES, strict=False):
        variable.assign(value)
    return model


class Subclassed(keras.Model):
    """A model written as a class: its files tell no order."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = keras.layers.Dense(3, activation="tanh")
        self.end = keras.layers.Dense(2)

    def call(self, x):
        """Run forward."""
        return self.end(self.inner(x))


def main() -> None:
    """Write every file."""
    layers = keras.layers
    plain = [layers.Input((2,)), layers.Dense(3, activation="tanh"), layers.Dense(2, activation="softmax")]
    sequential = filled(keras.Sequential(plain))
    sequential.save(FOLDER / "sequential.keras")
    sequential.save(FOLDER / "sequential.h5")
    sequential.save_weights(FOLDER / "sequential.weights.h5")
    sequential.compile(optimizer="adam", loss="mse")
    sequential.optimizer.build(sequential.trainable_variables)
    sequential.save_weights(FOLDER / "trained.weights.h5")

    x = layers.Input((2,))
    y = layers.Dense(2)(layers.Dropout(0.5)(layers.LeakyReLU(negative_slope=0.2)(layers.Dense(3)(x))))
    filled(keras.Model(x, y)).save(FOLDER / "functional.keras")

    subclassed = Subclassed()
    subclassed(np.zeros((1, 2)))
    filled(subclassed).save_weights(FOLDER / "subclassed.weights.h5")

    h = layers.Dense(3, activation="tanh")(x)
    keras.Model(x, layers.Dense(2)(layers.Concatenate()([x, h]))).save(FOLDER / "branches.keras")
    normalised = keras.Sequential([*plain[:2], layers.BatchNormalization(), plain[2]])
    normalised.save_weights(FOLDER / "normalised.weights.h5")
    normalised.save(FOLDER / "normalised.keras")


if __name__ == "__main__":
    main()
