"""What two sections may both show: points in the plane of their inputs, a network in small, a loss."""

from nnviz_core.kinds.data.actions import DataSubject
from nnviz_core.kinds.landscape.actions import LandscapeSubject
from nnviz_core.kinds.one_pass import network_of_pass
from nnviz_core.kinds.plane.actions import PlaneSubject
from nnviz_core.kinds.training.actions import TrainingSubject
from nnviz_core.kinds.update.actions import UpdateSubject
from nnviz_core.story.beats import Section


def points_of_inputs(section: Section) -> object:
    """Return the dataset whose points have two inputs and a class, and stand in their plane; else None."""
    subject = section.subject
    assert isinstance(subject, DataSubject | PlaneSubject | TrainingSubject)
    if isinstance(subject, TrainingSubject) and not subject.planar:
        return None
    dataset = subject.dataset
    return dataset if dataset.x.shape[1] == 2 and dataset.classes is not None else None


def network_in_small(section: Section) -> object:
    """Return the shape of the network, and its snapshot; None where it has no sketch."""
    sketched = network_of_pass(section)
    return ("network", section.tree["snapshot"], sketched) if sketched else None


def loss_before_step(section: Section) -> object:
    """Return the mean loss from which a step starts, how many points it is of, and the snapshot that has it."""
    subject, tree = section.subject, section.tree
    assert isinstance(subject, UpdateSubject | LandscapeSubject)
    return "mean loss", subject.loss, tree["dataset"]["points"], tree["snapshot"]
