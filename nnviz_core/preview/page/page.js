// @ts-check
// The preview's page: the film as a timeline, the frame under the cursor, the faults of the config beside it.

import { byId, element, endOf, film, placeOf, posted, spoken, state } from "./film.js";
import { goTo, play, showPicture, stop } from "./picture.js";
import { showBeats, showPlace, showTimeline } from "./timeline.js";

// ---- the explorer

function explore() {
  const shown = film();
  if (!shown) return;
  if (state.playing) stop();
  byId("explorer-notice").textContent = "";
  byId("explorer-frame").src = `explorer/${shown.sections[placeOf(shown, state.cursor).section].index}`;
  byId("explorer").showModal();
}

/** Take the explorer's state back: its own dialog writes the config, whose last keyframe is what is seen. */
async function takeState() {
  const page = byId("explorer-frame").contentDocument;
  if (!page?.getElementById("film")) {
    byId("explorer-notice").textContent = "There is no state to take.";
    return;
  }
  page.getElementById("film").click();
  const config = page.getElementById("config").value;
  page.getElementById("film-close").click();
  const answer = await posted("keyframe", { config });
  const where = answer.here ? `the keyframe "${answer.keyframe}" is in the config` : `this config has no keyframes of this shape; the state is in ${answer.written}`;
  byId("explorer-notice").textContent = answer.refused ? answer.refused.join(" ") : `Taken: ${where}.`;
}

// ---- the faults

function showFaults() {
  const { told } = state;
  if (!told) return;
  const wrong = told.faults.length > 0;
  const lines = told.text.split("\n");
  byId("faults").hidden = !wrong;
  byId("fault-list").replaceChildren(
    ...told.faults.map(({ line, says }) => {
      const item = element("li", { textContent: line === null ? says : `Line ${line}: ${says}` });
      if (line !== null && lines[line - 1] !== undefined) item.append(excerpt(lines, line - 1));
      return item;
    }),
  );
  byId("picture").classList.toggle("old", wrong);
  const count = told.faults.length === 1 ? "a fault" : `${told.faults.length} faults`;
  byId("state").textContent = wrong ? `The config has ${count}${told.film ? "; the picture is that of before" : ""}.` : "Up to date.";
  byId("state").classList.toggle("wrong", wrong);
}

/**
 * @param {string[]} lines
 * @param {number} at
 */
function excerpt(lines, at) {
  const made = element("pre");
  for (let k = Math.max(0, at - 1); k <= Math.min(lines.length - 1, at + 1); k++) {
    made.append(element(k === at ? "mark" : "span", { textContent: `${String(k + 1).padStart(4)}  ${lines[k].slice(0, 200)}\n` }));
  }
  return made;
}

// ---- the news

const PATIENCE = 1000; // ms until what did not answer is asked again
let asking = false, again = false;

/** Ask what there is, and show it; whatever fails, the next news is followed. */
async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    const told = await newest();
    if (told) show(told);
    else if (events.readyState === EventSource.OPEN) setTimeout(refresh, PATIENCE); // else news comes with the connection
  } finally {
    asking = false;
    if (again) {
      again = false;
      refresh();
    }
  }
}

/** @returns {Promise<Told | null>} */
async function newest() {
  try {
    const answer = await fetch("film.json");
    return answer.ok ? await answer.json() : null;
  } catch {
    return null; // it broke off
  }
}

/**
 * Show what there is now; the cursor stays in its section, at its time.
 * @param {Told} told
 */
function show(told) {
  const [old, place] = [film(), film() ? placeOf(/** @type {Film} */ (film()), state.cursor) : null];
  state.told = told;
  const shown = film();
  byId("config").textContent = told.config;
  showFaults();
  if (!shown) return;
  const same = old?.sections.map((section) => section.key).join() === shown.sections.map((section) => section.key).join();
  if (!same) {
    state.before = new Set(old?.sections.map((section) => section.key));
    if (place) {
      const section = shown.sections[Math.min(place.section, shown.sections.length - 1)];
      state.cursor = section.start + Math.min(place.frame, section.frames - 1);
    }
  }
  Object.assign(byId("title"), { textContent: shown.title, ...spoken() });
  document.title = `${shown.title} – nnviz preview`;
  if (!state.playing) showPicture();
  showTimeline();
  if (!same) showBeats();
  showPlace();
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  const shown = film();
  if (!shown || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (target.matches("input:not([type=range]), select, textarea")) return;
  const { section } = placeOf(shown, state.cursor);
  const ends = shown.sections.flatMap((each) => each.beats.map((one) => endOf(each, one)));
  /** @type {Record<string, () => void>} */
  const keys = {
    " ": () => (state.playing ? stop() : play()),
    ArrowRight: () => goTo(event.shiftKey ? (ends.find((end) => end > state.cursor) ?? shown.frames - 1) : state.cursor + 1),
    ArrowLeft: () => goTo(event.shiftKey ? (ends.findLast((end) => end < state.cursor) ?? 0) : state.cursor - 1),
    ArrowDown: () => goTo(shown.sections[section + 1]?.start ?? shown.frames - 1),
    ArrowUp: () => goTo(shown.sections[state.cursor > shown.sections[section].start ? section : Math.max(section - 1, 0)].start),
    Home: () => goTo(0),
    End: () => goTo(shown.frames - 1),
    e: explore,
    k: () => byId("fields").querySelector("input, select")?.focus(),
    "?": () => byId("help").showModal(),
  };
  const act = keys[event.key];
  if (!act || (event.key === " " && target.matches("button"))) return;
  event.preventDefault();
  act();
}

document.addEventListener("keydown", onKey);
byId("time").addEventListener("input", () => goTo(Number(byId("time").value)));
byId("play").addEventListener("click", () => (state.playing ? stop() : play()));
byId("explore").addEventListener("click", explore);
byId("take").addEventListener("click", takeState);
byId("explorer-close").addEventListener("click", () => byId("explorer").close());
byId("explorer").addEventListener("close", () => (byId("explorer-frame").src = "about:blank"));
byId("help-open").addEventListener("click", () => byId("help").showModal());
byId("help-close").addEventListener("click", () => byId("help").close());
const events = new EventSource("events");
events.addEventListener("message", refresh);
events.addEventListener("error", () => {
  byId("state").textContent = "The preview has ended; start it again.";
  byId("state").classList.add("wrong");
});
