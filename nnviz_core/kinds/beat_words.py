"""Say what the picture does in a beat: what appears, and what moves where."""

from nnviz_core.story import beats as b
from nnviz_core.words.phrases import activation_name, plural
from nnviz_core.words.say import cardinal, sentence_words


def motion_words(action: b.Action, section: b.Section) -> str:
    """Say what an action does, in a sentence; "" for one in which nothing moves."""
    match action:
        case b.Say():
            return ""
        case b.ShowTitle() | b.ShowShape() | b.ShowClasses():
            return _title_words(action, section.subject)
        case b.Feed() | b.Gather() | b.Bend() | b.Softmax() | b.Introduce():
            return _forward_words(action, section.subject)
        case b.WeightGrad() | b.Blame() | b.Slope() | b.OutputDelta() | b.JacobianDetail():
            return _backward_words(action)
        case b.Lay() | b.Linear() | b.Shift() | b.BendPlane():
            return _plane_words(action)
        case b.Scatter(label):
            return f"The points of class {cardinal(label)} appear, drawn as {'squares' if label else 'discs'}."
        case b.RunSteps() | b.PointOut() | b.LayPanels():
            return _comparison_words(action, section.subject)
        case b.SweepTo() | b.PlayCourse():
            return _course_words(action, section.subject)
    return _plain(action)


def _plain(action: b.Action) -> str:
    """Say what every action of the kind does; its description in the storyboard is written for that."""
    return sentence_words((type(action).__doc__ or "").split("\n")[0])


def _title_words(action: b.ShowTitle | b.ShowShape | b.ShowClasses, subject: b.Subject) -> str:
    assert isinstance(subject, b.TitleSubject)
    match action:
        case b.ShowTitle():
            return "The title appears: " + " ".join(f"{subject.title}. {subject.subtitle}".split())
        case b.ShowShape():
            widths = ", ".join(map(cardinal, subject.shape))
            return f"The network appears under the title, a column of circles a layer, input to output: {widths}."
        case b.ShowClasses():
            return "Beside the outputs the names of the classes appear."


def _forward_words(action: b.Feed | b.Gather | b.Bend | b.Softmax | b.Introduce, subject: b.Subject) -> str:
    assert isinstance(subject, b.PassSubject)
    match action:
        case b.Introduce():
            return (
                "The network appears: neurons in columns, input on the left, output on the right, every neuron joined "
                "to all of the next column. Edges of negative weight are dashed."
            )
        case b.Feed():
            return "The coordinates of the sample move into the input neurons."
        case b.Gather(layer, neurons):
            source = "the inputs" if layer == 1 else f"layer {cardinal(layer - 1)}"
            return f"Pulses run along the edges from {source} into {_neurons(neurons, layer)} and add up."
        case b.Bend(layer, neurons):
            name = activation_name(subject.passed.layers[layer - 1].activation)
            return f"In {_neurons(neurons, layer)} the point moves along the curve of {name}, from z to its height a."
        case b.Softmax():
            return "Beside the outputs their probabilities appear."


def _backward_words(action: b.WeightGrad | b.Blame | b.Slope | b.OutputDelta | b.JacobianDetail) -> str:
    match action:
        case b.JacobianDetail():
            return "The longer way is written out: the derivative by the probability, times the slope of softmax."
        case b.OutputDelta():
            return "At every output, probability minus target appears as delta."
        case b.Blame(0, _):
            return "Pulses run back along the edges from layer one into the inputs and add up."
        case b.Blame(layer, neurons):
            above = cardinal(layer + 1)
            return f"Pulses run back along the edges from layer {above} into {_neurons(neurons, layer)} and add up."
        case b.Slope(layer, neurons):
            return f"In {_neurons(neurons, layer)} the sum is multiplied by the slope of the curve, which gives delta."
        case b.WeightGrad(layer):
            return f"On the edges into layer {cardinal(layer)} the weights make way for their gradients, which stay."


def _plane_words(action: b.Lay | b.Linear | b.Shift | b.BendPlane) -> str:
    match action:
        case b.Lay():
            return "The input plane appears with axes, grid and all points: discs of class zero, squares of class one."
        case b.Linear(layer):
            return f"The whole plane, grid and points, turns and stretches with the weights of layer {cardinal(layer)}."
        case b.Shift(layer):
            return f"The whole plane slides by the bias of layer {cardinal(layer)}."
        case b.BendPlane(layer):
            return f"Grid and points bend as the activation of layer {cardinal(layer)} moves every coordinate."


def _comparison_words(action: b.RunSteps | b.PointOut | b.LayPanels, subject: b.Subject) -> str:
    assert isinstance(subject, b.ComparisonSubject)
    names = [activation_name(contender.activation) for contender in subject.contenders]
    match action:
        case b.LayPanels():
            return f"{plural(len(names), 'panel').capitalize()} appear, one an activation: {', '.join(names)}."
        case b.RunSteps(start, end):
            return f"All trainings go on together from step {cardinal(start)} to step {cardinal(end)}."
        case b.PointOut(panel):
            if panel is None:
                return "All panels are bright again."
            return f"The panel of {names[panel]} stays bright while the others step back."


def _course_words(action: b.SweepTo | b.PlayCourse, subject: b.Subject) -> str:
    match action:
        case b.SweepTo():
            assert isinstance(subject, b.SweepSubject)
            moved = sentence_words(subject.parameter)
            return f"The slider of {moved} moves on; values, planes, boundary and gradients follow."
        case b.PlayCourse():
            return "The training goes on; the planes, the boundary, the loss and the gradients follow."


def _neurons(neurons: tuple[int, ...], layer: int) -> str:
    places = " and ".join(cardinal(each + 1) for each in neurons)
    if len(neurons) > 2:
        places = f"{cardinal(neurons[0] + 1)} to {cardinal(neurons[-1] + 1)}"
    return f"neuron{'s' if len(neurons) > 1 else ''} {places} of layer {cardinal(layer)}"
