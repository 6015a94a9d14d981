"use strict";
// Tell a course site through SCORM 1.2 where the student is, what was watched, and the share of it as the score.
(() => {
  const SECONDS_BETWEEN_SAVES = 15; // of playing: with a slow site and a late tick a crash loses 20 at most
  const LONGEST = 4096; // characters of suspend_data, SCORM 1.2 RTE 3.4.4
  const NOT_IMPLEMENTED = "401"; // SCORM 1.2 RTE 3.3.7: what a site need not know
  const { video } = film;
  const remark = document.getElementById("recorded");
  const shareToComplete = Number(remark.dataset.share);
  const seconds = Number(video.dataset.seconds);
  const cells = Math.max(1, Math.floor(seconds)); // the film in pieces of a second or a little more
  const watched = new Uint8Array(cells);

  // ---- the course site

  function find(start) {
    let place = start;
    for (let step = 0; place && step < 12; step += 1) {
      try {
        if (place.API) return place.API;
      } catch {
        return null; // a page of another site: nothing to find above it
      }
      if (place.parent === place) return null;
      place = place.parent;
    }
    return null;
  }

  function openerOf(place) {
    try {
      return place.opener;
    } catch {
      return null;
    }
  }

  const api = find(window) ?? find(openerOf(window)) ?? find(openerOf(window.top));

  function call(name, ...given) {
    try {
      return String(api[name](...given) ?? "");
    } catch {
      return ""; // the course site's own fault
    }
  }

  const get = (name) => call("LMSGetValue", name);
  const set = (name, value) => call("LMSSetValue", name, String(value)) === "true";
  const setIfKnown = (name, value) => set(name, value) || call("LMSGetLastError") === NOT_IMPLEMENTED;

  function tell(recorded) {
    const says = recorded ? "" : remark.dataset.says;
    if (remark.textContent !== says) remark.textContent = says;
  }

  // ---- what is there from earlier visits

  let open = false;
  let complete = false; // now, or on an earlier visit
  let settled = false; // by an earlier visit: its verdict stays, and nothing is lost where a save is refused
  let highest = 0; // score
  let began = 0;

  function enter() {
    open = Boolean(api) && call("LMSInitialize", "") === "true";
    if (!open) return;
    began = performance.now();
    settled = ["completed", "passed"].includes(get("cmi.core.lesson_status"));
    complete = complete || settled;
    highest = Math.max(highest, Number(get("cmi.core.score.raw")) || 0);
    for (const run of get("cmi.suspend_data").split(",").filter(Boolean)) {
      const [from, to] = run.split("-").map(Number);
      watched.fill(1, from, to + 1);
    }
  }

  function resume() {
    const stored = Number(get("cmi.core.lesson_location"));
    if (stored > 0 && stored < seconds - 1 && !location.hash) film.go(stored);
  }

  // ---- what is watched

  const cell = (time) => Math.min(cells - 1, Math.floor((time / seconds) * cells));
  const share = () => watched.reduce((sum, each) => sum + each, 0) / cells;
  let before = null; // seconds, the last time that was seen while the film ran on
  let unsaved = 0; // seconds of the film since the last save
  let saved = performance.now();

  function count() {
    if (video.seeking || !film.arrived()) {
      before = null;
      return;
    }
    const now = video.currentTime;
    if (before !== null && now > before) {
      watched.fill(1, cell(before), cell(now) + 1);
      unsaved += now - before;
    }
    before = now;
    const done = share() >= shareToComplete;
    if (done && !complete) {
      complete = true;
      save();
    } else if (unsaved >= SECONDS_BETWEEN_SAVES || waited()) {
      save();
    }
  }

  const waited = () => unsaved > 0 && performance.now() - saved >= 1000 * SECONDS_BETWEEN_SAVES;

  function runs() {
    const found = [];
    for (let i = 0; i < cells; i += 1) {
      if (!watched[i]) continue;
      const from = i;
      while (watched[i + 1]) i += 1;
      found.push(`${from}-${i}`);
    }
    while (found.join(",").length > LONGEST) found.pop();
    return found.join(",");
  }

  function score() {
    highest = Math.max(highest, complete ? 100 : Math.floor(100 * share()));
    return highest;
  }

  function duration() {
    const total = (performance.now() - began) / 1000;
    const two = (number) => String(Math.floor(number)).padStart(2, "0");
    return `${String(Math.floor(total / 3600)).padStart(4, "0")}:${two((total / 60) % 60)}:${two(total % 60)}`;
  }

  // ---- telling it

  /** Say that the film was opened; everything else stays as the last visit left it. */
  function start() {
    const told = settled || (set("cmi.core.lesson_status", "incomplete") && set("cmi.core.exit", "suspend"));
    tell(call("LMSCommit", "") === "true" && told);
  }

  function facts() {
    const told = [
      settled || set("cmi.core.lesson_status", complete ? "completed" : "incomplete"),
      setIfKnown("cmi.core.score.min", 0),
      setIfKnown("cmi.core.score.max", 100),
      set("cmi.core.score.raw", score()),
      set("cmi.suspend_data", runs()),
      set("cmi.core.session_time", duration()),
    ];
    if (film.arrived()) told.push(set("cmi.core.lesson_location", film.place().toFixed(1)));
    return told.every(Boolean);
  }

  function save() {
    if (!open) return;
    const told = facts(); // every one is tried, whatever became of those before it
    const kept = call("LMSCommit", "") === "true";
    tell(settled || (told && kept));
    unsaved = 0;
    saved = performance.now();
  }

  function leave() {
    if (!open) return;
    set("cmi.core.exit", complete ? "" : "suspend");
    save();
    open = call("LMSFinish", "") !== "true";
  }

  function arrive() {
    enter();
    if (open) start();
    else tell(false);
  }

  arrive();
  if (open) resume();
  video.addEventListener("timeupdate", count);
  video.addEventListener("seeking", () => { before = null; });
  video.addEventListener("pause", () => { count(); save(); });
  video.addEventListener("ended", () => { count(); save(); });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", (event) => {
    if (event.persisted && api) arrive(); // back from the browser's memory, after leave()
  });
})();
