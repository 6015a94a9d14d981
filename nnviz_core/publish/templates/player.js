"use strict";
// The film: where it is, in which theme, going somewhere, steps and keys. `film` is what the other scripts share.
const film = (() => {
  const root = document.documentElement;
  const video = document.querySelector("video");
  const speed = document.getElementById("speed");
  const pause = document.getElementById("pause");
  const fps = Number(video.dataset.fps);
  const links = [...document.querySelectorAll(".chapters a")];
  const lines = [...document.querySelectorAll(".lines > li")];
  const starts = (items, read) => items.map((item) => Number(read(item)));
  const chapterStarts = starts(links, (link) => link.dataset.seek);
  const lineStarts = starts(lines, (line) => line.dataset.start);
  let stop = Infinity; // where the film pauses next, in seconds

  for (const element of document.querySelectorAll(".controls, .keys")) element.hidden = false;
  for (const element of document.querySelectorAll(".themes")) element.hidden = true;

  // ---- where the film is, or will be once it has loaded and sought

  let goal = null; // seconds

  const place = () => goal ?? video.currentTime;
  const arrived = () => goal === null && video.readyState > 0;

  function go(time) {
    goal = time;
    if (video.readyState) video.currentTime = goal;
  }

  video.addEventListener("loadedmetadata", () => { if (goal !== null) video.currentTime = goal; });
  video.addEventListener("seeked", () => { goal = null; });

  const play = () => video.play()?.catch(() => {}); // refused, or overtaken by a pause or another file

  // ---- the film in the theme that suits and in the page's language, or as the reader chose

  const films = JSON.parse(video.dataset.films ?? "[]"); // file, poster, theme, language
  const [theme, language] = ["theme", "language"].map((name) => document.getElementById(name));
  const chosen = (choice, value) => !choice || choice.value === value;
  let resume = false; // whether it goes on playing once the other file is there

  function source({ file }) {
    const type = `video/${file.split(".").at(-1)}`;
    return Object.assign(document.createElement("source"), { src: file, type });
  }

  function showFilm() {
    const shown = films.filter((each) => chosen(theme, each.theme) && chosen(language, each.language));
    video.poster = shown[0].poster;
    if (shown.some(({ file }) => video.currentSrc.endsWith(`/${file}`))) return;
    goal = place() || null;
    resume = resume || !video.paused;
    video.defaultPlaybackRate = video.playbackRate;
    for (const each of video.querySelectorAll("source")) each.remove();
    video.prepend(...shown.map(source));
    video.load();
  }

  video.addEventListener("loadedmetadata", () => {
    if (resume) play();
    resume = false;
  });

  if (theme) {
    const light = matchMedia("(prefers-color-scheme: light)");
    const suiting = () => {
      theme.value = root.dataset.theme ?? (light.matches ? "light" : "dark");
      showFilm();
    };
    theme.addEventListener("change", () => {
      light.removeEventListener("change", suiting);
      showFilm();
    });
    light.addEventListener("change", suiting);
    suiting();
  }
  language?.addEventListener("change", showFilm);

  // ---- which chapter and which line that is

  const last = (times, time) => times.findLastIndex((start) => start <= time + 0.001);
  const end = () => Number(video.dataset.seconds);
  const stops = () => {
    if (pause.value === "chapters") return [...chapterStarts, end()];
    if (pause.value === "lines") return [...lineStarts, end()];
    return [];
  };

  function markOne(items, index) {
    items.forEach((item, number) => {
      if (number === index) item.setAttribute("aria-current", "true");
      else item.removeAttribute("aria-current");
    });
  }

  let shownLine = -1;
  function show() {
    markOne(links, last(chapterStarts, place()));
    const line = last(lineStarts, place());
    if (line === shownLine) return;
    shownLine = line;
    markOne(lines, line);
    document.dispatchEvent(new CustomEvent("line", { detail: lines[line] }));
  }

  // ---- going somewhere

  function seek(time) {
    const frame = Math.round(time * fps);
    go(Math.min((frame + 0.25) / fps, Math.max(0, end() - 0.5 / fps)));
    aim();
    show();
  }

  function aim() {
    stop = stops().find((each) => each > place() + 1.5 / fps) ?? Infinity;
  }

  function readAddress() {
    const found = /[#&]t=(?:(\d+):)?(\d+(?:\.\d+)?)/.exec(location.hash);
    if (found) seek(60 * Number(found[1] ?? 0) + Number(found[2]));
  }

  function writeAddress(time) {
    try {
      history.replaceState(null, "", `#t=${time}`);
    } catch {
      // a frame without an address of its own
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-seek]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    seek(Number(link.dataset.seek));
    writeAddress(link.dataset.seek);
  });
  addEventListener("hashchange", readAddress);

  // ---- the same moment in another language, with the same wishes

  for (const link of document.querySelectorAll(".languages a")) {
    const keep = () => {
      link.search = location.search;
      if (place() > 0) link.hash = `t=${place().toFixed(3)}`;
    };
    for (const kind of ["pointerdown", "keydown", "click", "auxclick"]) link.addEventListener(kind, keep);
  }

  // ---- steps

  function watch() {
    if (video.currentTime >= stop - 1 / fps && !video.paused) {
      video.pause();
      go(stop - 0.5 / fps);
    }
    show();
    if (!video.paused) requestAnimationFrame(watch);
  }

  function next() {
    const time = place();
    const atStop = stops().some((each) => each > time && each < time + 1.5 / fps);
    if (!(video.paused && atStop)) {
      const later = stops().find((each) => each > time + 1.5 / fps);
      if (later !== undefined && later < end()) seek(later);
    }
    play();
  }

  function back() {
    const before = stops().filter((each) => each < place() - 1);
    seek(before.at(-1) ?? 0);
  }

  const toggle = () => (video.paused ? play() : video.pause());

  const typing = (element) => element.closest("button, select, input, a, summary, textarea, .zoomed");
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const steps = pause.value !== "never";
    const act = {
      " ": toggle,
      ArrowRight: () => (steps ? next() : seek(place() + 5)),
      ArrowLeft: () => (steps ? back() : seek(Math.max(0, place() - 5))),
      f: fullScreen,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }, true);

  // ---- the whole screen, where the page around this one allows it

  const canFill = document.fullscreenEnabled || video.webkitSupportsFullscreen;
  for (const words of document.querySelectorAll(".fills")) words.hidden = !canFill;

  function fullScreen() {
    if (!canFill) return;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else if (video.requestFullscreen) video.requestFullscreen().catch(() => {});
    else if (video.webkitEnterFullscreen && video.readyState) video.webkitEnterFullscreen();
  }

  function present() {
    if (pause.value === "never") pause.value = "chapters";
    aim();
    video.focus();
    fullScreen();
  }

  // ---- controls

  speed.addEventListener("change", () => { video.playbackRate = Number(speed.value); });
  pause.addEventListener("change", aim);
  document.getElementById("present").addEventListener("click", present);
  video.addEventListener("play", () => { aim(); requestAnimationFrame(watch); });
  video.addEventListener("seeked", () => { aim(); show(); });
  for (const kind of ["timeupdate", "pause"]) video.addEventListener(kind, show);
  readAddress();
  show();
  return { video, go, place, arrived, toggle, line: () => lines[shownLine] };
})();
