// A training that can be stepped, run and rewound: it keeps every step with what the optimizer remembers.

const MOST_STEPS = 5000;

/** Start a course at a vector. */
function courseOf(vector) {
  return { states: [trainingStart(vector)], losses: [], accuracies: [], at: 0 };
}

/** Measure the step shown and add it to the curves, if it is not on them yet. */
function measured(course, network, dataset) {
  if (course.losses.length > course.at) return course;
  const { loss, accuracy } = measure(network, dataset);
  return { ...course, losses: [...course.losses, loss], accuracies: [...course.accuracies, accuracy] };
}

/** Take a number of steps from the step shown; later ones that were known are dropped. */
function advanced(course, steps, { shape, activations, dataset, plan }) {
  const networkAt = (state) => fromVector(state.vector, shape, activations);
  const states = course.states.slice(0, course.at + 1);
  const losses = course.losses.slice(0, course.at + 1);
  const accuracies = course.accuracies.slice(0, course.at + 1);
  let ended = null;
  for (let i = 0; i < steps && !ended; i++) {
    const next = trainingStep(states.at(-1), networkAt(states.at(-1)), dataset, plan);
    const found = measure(networkAt(next), dataset);
    if (!next.vector.every(isParameter) || !Number.isFinite(found.loss)) ended = `the training diverged at step ${next.step}`;
    else {
      states.push(next);
      losses.push(found.loss);
      accuracies.push(found.accuracy);
      if (states.length > MOST_STEPS) ended = `the page keeps ${MOST_STEPS} steps; for longer trainings make a film`;
    }
  }
  return { course: { states, losses, accuracies, at: states.length - 1 }, ended };
}
