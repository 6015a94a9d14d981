"""The config that `nnviz init` writes."""

STARTER = """\
# A film for nnviz. Check it:  nnviz check lecture.toml    All numbers:  nnviz trace lecture.toml
title = "Backpropagation on XOR"

[dataset]
kind = "xor"              # xor xor_corners moons circles spirals line sine saddle, or csv with path = "points.csv"
points = 500
seed = 0

[network]
layers = [2, 2, 2, 2]     # input, hidden layers, output
activation = "tanh"       # tanh relu sigmoid leaky_relu elu gelu gelu_tanh silu softplus identity; or a list
# leak = 0.01             # slope of leaky_relu below zero

# The parameter sequence: exactly one of train, keyframes, sweep and file.
[parameters]
train = { steps = 1200, optimizer = "sgd", learning_rate = 0.5, seed = 6, keep = [0, 60, 1200] }
# file = "runs/*.safetensors"   # your own weights, also .pt .onnx .keras .h5 .npz .json

[video]
theme = "dark"            # dark or light
shape = "16:9"            # 16:9 4:3 1:1 9:16
resolution = "1080p"      # 480p 720p 1080p 1440p 2160p
fps = 60
# captions = "none"       # keep the words out of the picture, for sites whose player shows captions itself

[[sections]]              # a film is a list of sections
scene = "forward"
snapshot = 60             # the parameters after 60 steps; "first" and "last" work too
sample = 117              # an index, "hardest", "easiest", or { x = [0.62, -0.48], class = 0 }

[[sections]]
scene = "backward"
snapshot = 60
sample = 117

[[sections]]
scene = "plane"
snapshot = "last"
"""
