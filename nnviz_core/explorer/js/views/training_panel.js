// @ts-check
// Training: steps, runs and rewinds, what the next step does in numbers, and how it went.

import { rateAfter, RULES } from "../optimizers.js";
import { typedNumber } from "../format.js";
import { batchIn, numberWhere, wholeIn } from "../reading.js";
import { exactText, SCHEDULES } from "../state.js";
import { changeEquation, decayEquation, directionEquation, movedEquation } from "../update.js";
import { courseWords } from "../verdict.js";
import { MOST_STEPS } from "../trainer.js";
import { FULL, given, isDecay, isFactor } from "../given.js";
import { equationHtml } from "../formula/line.js";
import { weightName } from "../formula/names.js";
import { words } from "../words.js";
import { asTyped, inDigits, numberText, written } from "../writing.js";
import { byId, reserved, setHtml, setText } from "./elements.js";
import { takeWhole } from "./boxes.js";
import { drawCourse } from "./curve_view.js";
import { fillSelect } from "./tools_panel.js";

const CALM = 600; // ms between two pictures of a running training, where motion is unwelcome
const SPEEDS = [1, 5, 20, 100];
/** @returns {NextStep} */
const widestStep = () => ({
  step: 1, vector: [-0.123456789], plain: [-1e-10], gradient: [-1e-10], before: [[0], [0]], memory: [[0], [0]], direction: [-1e-10], change: [-1e-10],
  optimizer: "sgd", learning_rate: 1e-10, weight_decay: 0,
});

/** Write the longest of the lines about a step, which have room for them. */
const longestSteps = () => [movedEquation, changeEquation].map((equation) => equationHtml(equation(widestStep(), 0, weightName(1, 0, 0))));

const longestVerdicts = () => [
  words("explorer-diverged-parameter", { step: MOST_STEPS, parameter: "W2[2,2]", most: given.limits.magnitude }),
  words("explorer-worse", { share: written("99.9 %"), first: numberText(0), last: numberText(1234.56) }),
];

/**
 * Build the panel; `app` has state, train(steps), showStep(at), done(), changeAndKeep(part) and notice(words).
 * @param {App} app
 */
export function trainingPanel(app) {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  /** @type {number | null} */
  let running = null;
  let drawnSteps = 0; // of the course as drawn last

  const run = () => {
    const speed = Number(byId("speed").value);
    let last = 0;
    /** @param {number} now */
    const tick = (now) => {
      if (running === null) return;
      if (now - last >= (calm.matches ? CALM : 0)) {
        last = now;
        if (!advance(speed)) return;
      }
      running = window.requestAnimationFrame(tick);
    };
    running = window.requestAnimationFrame(tick);
    setText(byId("run"), words("explorer-pause"));
  };
  const pause = () => {
    if (running === null) return;
    window.cancelAnimationFrame(running);
    running = null;
    setText(byId("run"), words("explorer-run"));
    app.done();
  };
  /**
   * Take steps; what ends them stands in the panel from then on.
   * @param {number} steps
   */
  const advance = (steps) => {
    const going = app.train(steps);
    if (!going) pause();
    return going;
  };

  fillSelect("speed", SPEEDS.map((speed) => [speed, words("explorer-steps-a-frame", { count: speed, digits: speed })]));
  fillSelect("optimizer", Object.keys(RULES).map((name) => [name, { sgd: "SGD", rmsprop: "RMSProp", adam: "Adam" }[name] ?? name]));
  byId("optimizer").addEventListener("change", () => app.changeAndKeep({ optimizer: byId("optimizer").value }));
  fillSelect("schedule", SCHEDULES.map((kind, i) => [kind, [words("explorer-rate-stays"), words("explorer-rate-steps"), words("explorer-rate-cosine")][i]]));
  byId("schedule").addEventListener("change", () => app.changeAndKeep({ schedule: { ...app.state.schedule, kind: byId("schedule").value } }));
  const boxes = trainingBoxes(app);
  byId("step").addEventListener("click", () => { pause(); advance(1); app.done(); });
  byId("run").addEventListener("click", () => (running === null ? run() : pause()));
  byId("rewind").addEventListener("click", () => { pause(); app.showStep(0); app.done(); });
  byId("moment").addEventListener("input", () => { pause(); app.showStep(Number(byId("moment").value)); });
  byId("moment").addEventListener("change", app.done);
  reserved(byId("step-moved"), longestSteps);
  reserved(byId("step-change"), longestSteps);
  reserved(byId("course-said"), longestVerdicts);

  return {
    pause,
    runs: () => running !== null,
    showTools() {
      byId("optimizer").value = app.state.optimizer;
      showSchedule(app.state.schedule);
      boxes.forEach((box) => box.show());
    },
    /**
     * Tell whether the curves show more than the start, or should: else they can wait until the slider rests.
     * @param {Course} course
     */
    isStale: (course) => Math.max(course.states.length, drawnSteps) > 1,
    /**
     * @param {Course} course
     * @param {Colours} colours
     */
    showCourse(course, colours) {
      drawnSteps = course.states.length;
      byId("moment").max = String(drawnSteps - 1);
      byId("moment").value = String(course.at);
      setText(byId("moment-said"), drawnSteps > 1 ? words("explorer-step-of", { step: course.at, last: drawnSteps - 1 }) : inDigits(0));
      byId("rewind").disabled = course.at === 0;
      const { logarithmic } = drawCourse(byId("course-loss"), byId("course-accuracy"), { ...course, colours });
      setText(byId("course-scale"), words(logarithmic ? "explorer-course-loss-logarithmic" : "explorer-course-loss"));
      byId("course-said").classList.toggle("trouble", course.ended?.diverged === true);
      setText(byId("course-said"), courseWords(course, !app.classes));
    },
    showStep,
  };
}

/** @param {Schedule} schedule */
function showSchedule({ kind }) {
  byId("schedule").value = kind;
  byId("scheduled").hidden = kind === SCHEDULES[0];
  setText(byId("schedule-said"), words(kind === "steps" ? "explorer-schedule-every" : "explorer-schedule-over"));
  byId("scheduled-factor").hidden = kind !== "steps";
}

/** @param {App} app */
function trainingBoxes(app) {
  /**
   * Make the box of a number of the plan.
   * @param {"decay" | "schedule-steps" | "schedule-factor"} id
   * @param {(text: string) => Read<number>} read
   * @param {() => number} value
   * @param {(value: number) => Partial<State>} part
   */
  const box = (id, read, value, part) => takeWhole(byId(id), {
    read, refuse: app.notice, use: (typed) => app.changeAndKeep(part(typed)), shown: () => exactText(value()),
    stays: () => words("explorer-keeps-value", { value: asTyped(exactText(value())) }),
  });
  /** @param {Partial<Schedule>} part */
  const scheduled = (part) => ({ schedule: { ...app.state.schedule, ...part } });
  const { decay, steps } = given.limits;
  const rate = numberWhere((value) => value > 0, words("explorer-rule-rate"));
  const batchText = () => String(app.state.batch);
  return [
    takeWhole(byId("rate"), {
      read: rate, refuse: app.notice, use: (value) => app.changeAndKeep({ learning_rate: value }),
      shown: () => typedNumber(app.state.learning_rate), exact: () => exactText(app.state.learning_rate),
      stays: () => words("explorer-keeps-rate", { value: numberText(app.state.learning_rate) }),
    }),
    takeWhole(byId("batch"), {
      read: batchIn, refuse: app.notice, use: (value) => app.changeAndKeep({ batch: value }), shown: batchText,
      stays: () => words("explorer-keeps-batch", { value: asTyped(batchText()) }),
    }),
    box("decay", numberWhere(isDecay, words("explorer-rule-decay", { most: decay })), () => app.state.weight_decay, (weight_decay) => ({ weight_decay })),
    box("schedule-steps", wholeIn(1, () => steps, () => words("explorer-rule-steps", { most: steps })), () => app.state.schedule.steps, (value) => scheduled({ steps: value })),
    box("schedule-factor", numberWhere(isFactor, words("explorer-rule-factor")), () => app.state.schedule.factor, (factor) => scheduled({ factor })),
  ];
}

/**
 * Write what the next step does to the touched parameter; without a gradient yet, only whose mean it will be.
 * @param {NextStep | null} next
 * @param {number} at
 * @param {{ name: Letter, points: number, step: number, plan: Plan }} options
 */
function showStep(next, at, { name, points, step, plan }) {
  const { batch } = plan;
  setText(byId("rate-now"), words("explorer-rate-now", { rate: numberText(rateAfter(plan, step)) }));
  const whole = batch === FULL || batch >= points;
  setText(byId("step-uses"), whole
    ? words("explorer-step-uses-all", { count: points, digits: points })
    : words("explorer-step-uses-batch", { batch: batch, count: points, digits: points }));
  const lines = next ? [decayEquation(next, at, name), directionEquation(next, at), changeEquation(next, at, name), movedEquation(next, at, name)].map((each) => each && equationHtml(each)) : ["", "", "…", ""];
  ["step-decay", "step-direction", "step-change", "step-moved"].forEach((id, i) => setHtml(byId(id), lines[i] ?? ""));
  byId("step-direction").hidden = plan.optimizer === "sgd";
  byId("step-decay").hidden = !plan.weight_decay;
}
