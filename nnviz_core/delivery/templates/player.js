"use strict";
(() => {
  const SMALL = 600; // px: narrower, the captions in the picture are too small to read
  const video = document.querySelector("video");
  const speed = document.getElementById("speed");
  const pause = document.getElementById("pause");
  const follow = document.getElementById("follow");
  const fps = Number(video.dataset.fps);
  const links = [...document.querySelectorAll(".chapters a")];
  const lines = [...document.querySelectorAll(".lines > li")];
  const starts = (items, read) => items.map((item) => Number(read(item)));
  const chapterStarts = starts(links, (link) => link.dataset.seek);
  const lineStarts = starts(lines, (line) => line.dataset.start);
  let stop = Infinity; // where the film pauses next, in seconds

  document.documentElement.classList.add("scripted");
  if (video.clientWidth < SMALL) video.textTracks[0].mode = "showing";

  // ---- the film in the theme that suits, or that the reader chose

  const theme = document.getElementById("theme");
  const sources = [...video.querySelectorAll("source")];

  function showTheme(name) {
    const choice = [...theme.options].find((option) => option.value === name);
    const files = choice.dataset.files.split(" ");
    const { currentTime, paused, playbackRate } = video;
    theme.value = name;
    video.poster = choice.dataset.poster;
    if (files.some((file) => video.currentSrc.endsWith(`/${file}`))) return;
    for (const source of sources) {
      source.remove();
      source.removeAttribute("media");
    }
    video.prepend(...sources.filter((source) => files.includes(source.getAttribute("src"))));
    video.addEventListener("loadedmetadata", () => {
      video.playbackRate = playbackRate;
      video.currentTime = currentTime;
      if (!paused) video.play();
    }, { once: true });
    video.load();
  }

  if (theme) {
    const light = matchMedia("(prefers-color-scheme: light)");
    const suiting = () => showTheme(light.matches ? "light" : "dark");
    theme.addEventListener("change", () => {
      light.removeEventListener("change", suiting);
      showTheme(theme.value);
    });
    light.addEventListener("change", suiting);
    suiting();
  }

  // ---- where the film is

  const last = (times, time) => times.findLastIndex((start) => start <= time + 0.001);
  const end = () => Number(video.dataset.seconds);
  const stops = () => {
    if (pause.value === "chapters") return [...chapterStarts, end()];
    if (pause.value === "lines") return [...lineStarts, end()];
    return [];
  };

  function markOne(items, index) {
    items.forEach((item, place) => {
      if (place === index) item.setAttribute("aria-current", "true");
      else item.removeAttribute("aria-current");
    });
  }

  let shownLine = -1;
  function show() {
    const time = video.currentTime;
    markOne(links, last(chapterStarts, time));
    const line = last(lineStarts, time);
    if (line === shownLine) return;
    shownLine = line;
    markOne(lines, line);
    const moving = !video.paused && follow && follow.checked;
    if (moving && lines[line]) lines[line].scrollIntoView({ block: "nearest" });
  }

  // ---- going somewhere

  function seek(time) {
    const frame = Math.round(time * fps);
    video.currentTime = Math.min((frame + 0.25) / fps, Math.max(0, end() - 0.5 / fps));
    aim();
    show();
  }

  function aim() {
    const time = video.currentTime;
    stop = stops().find((each) => each > time + 1.5 / fps) ?? Infinity;
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

  // ---- steps

  function watch() {
    if (video.currentTime >= stop - 1 / fps && !video.paused) {
      video.pause();
      video.currentTime = stop - 0.5 / fps;
    }
    show();
    if (!video.paused) requestAnimationFrame(watch);
  }

  function next() {
    const time = video.currentTime;
    const atStop = stops().some((each) => each > time && each < time + 1.5 / fps);
    if (!(video.paused && atStop)) {
      const goal = stops().find((each) => each > time + 1.5 / fps);
      if (goal !== undefined && goal < end()) seek(goal);
    }
    video.play();
  }

  function back() {
    const before = stops().filter((each) => each < video.currentTime - 1);
    seek(before.at(-1) ?? 0);
  }

  const typing = (element) => element.closest("button, select, input, a, summary, textarea");
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const steps = pause.value !== "never";
    const act = {
      " ": () => (video.paused ? video.play() : video.pause()),
      ArrowRight: () => (steps ? next() : seek(video.currentTime + 5)),
      ArrowLeft: () => (steps ? back() : seek(Math.max(0, video.currentTime - 5))),
      f: fullScreen,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }, true);

  function fullScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (video.requestFullscreen) video.requestFullscreen();
    else if (video.webkitEnterFullscreen) video.webkitEnterFullscreen();
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
  video.addEventListener("timeupdate", show);
  if (video.readyState) readAddress();
  else video.addEventListener("loadedmetadata", readAddress, { once: true });
  show();
})();
