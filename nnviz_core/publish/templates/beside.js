"use strict";
// Beside the picture: words and numbers of the moment in large type, the picture larger, a transcript that follows.
(() => {
  const NARROW = "(max-width: 37.5rem)"; // as in the style: the words in the picture are too small to read
  const MOST_KEPT = 200; // px of height for the line of the moment, when a longer one has passed
  const { video } = film;
  const words = document.querySelector(".now .words");
  const numbers = document.querySelector(".now .formulas");
  const narrow = matchMedia(NARROW);
  const track = video.textTracks[0]; // in the page's language
  const onPicture = () => [...video.textTracks].some(({ kind, mode }) => kind === "captions" && mode === "showing"); // in any

  // ---- what is said and shown now

  const now = document.querySelector(".now");
  now.hidden = false;

  /** The words stay until the next ones, as in the picture. */
  function saidAt(line) {
    for (let each = line; each; each = each.previousElementSibling) {
      const said = each.querySelector(".said");
      if (said) return said.textContent;
    }
    return "";
  }

  function showLine(line) {
    words.textContent = saidAt(line);
    const shown = line ? line.querySelectorAll(".formulas > li") : [];
    numbers.replaceChildren(...[...shown].map((each) => each.cloneNode(true)));
    keepHeight();
    if (line && follow.checked && !video.paused) reveal(line);
  }

  /** What lies below does not jump when a line is shorter than the one before. */
  function keepHeight() {
    const tallest = Math.max(parseFloat(now.style.minHeight) || 0, now.offsetHeight);
    now.style.minHeight = `${Math.min(tallest, MOST_KEPT)}px`;
  }
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) now.style.minHeight = "";
    width = innerWidth;
  });

  // ---- the words once: below the picture where it is small, or where a paused player's controls dim it; else in it

  const drawn = video.dataset.words === "drawn"; // else the picture has none, and the track shows them
  const bare = document.body.classList.contains("bare");
  let placed = track.mode; // what this page made of the track; the reader may choose otherwise
  let fills = false; // the screen, in a player of the system's own

  const room = () => !bare && !fills && !document.fullscreenElement; // below the picture
  const below = () => room() && (narrow.matches || video.paused); // a paused player lifts a track over the numbers

  function placeWords() {
    if (!drawn && track.mode === placed) track.mode = placed = below() ? "hidden" : "showing";
    words.hidden = onPicture();
    now.classList.toggle("playing", drawn && !video.paused);
  }
  for (const kind of ["play", "pause", "emptied"]) video.addEventListener(kind, placeWords);
  narrow.addEventListener("change", placeWords);
  document.addEventListener("fullscreenchange", placeWords);
  for (const [kind, full] of [["webkitbeginfullscreen", true], ["webkitendfullscreen", false]]) {
    video.addEventListener(kind, () => { fills = full; placeWords(); });
  }
  video.textTracks.addEventListener("change", () => { words.hidden = onPicture(); });
  placeWords();

  // ---- the picture larger than its place, to be moved with the finger

  const picture = document.querySelector(".picture");
  const zoom = document.getElementById("zoom");

  zoom.addEventListener("click", () => {
    const zoomed = picture.classList.toggle("zoomed");
    zoom.setAttribute("aria-pressed", String(zoomed));
    video.controls = !zoomed;
    picture.tabIndex = zoomed ? 0 : -1;
    picture.scrollTo({ left: (picture.scrollWidth - picture.clientWidth) / 2 });
  });
  picture.addEventListener("click", () => {
    if (picture.classList.contains("zoomed")) film.toggle();
  });
  narrow.addEventListener("change", () => {
    if (!narrow.matches && picture.classList.contains("zoomed")) zoom.click();
  });

  // ---- the transcript follows

  const follow = document.getElementById("follow");
  const stage = document.querySelector(".stage");
  const folded = document.querySelector("details.transcript");
  const box = document.querySelector(".transcript .box");
  const AROUND = 12; // px

  const covers = () => getComputedStyle(stage).position === "sticky";

  /** Scroll this page or its box, and never the page around it. */
  function reveal(line) {
    const inside = box.scrollHeight > box.clientHeight + 1;
    const space = inside ? box.getBoundingClientRect() : { top: 0, bottom: innerHeight };
    const top = (inside || !covers() ? space.top : stage.getBoundingClientRect().bottom) + AROUND;
    const at = line.getBoundingClientRect();
    const below = Math.max(0, at.bottom + AROUND - space.bottom);
    const shift = at.top < top ? at.top - top : Math.min(below, at.top - top);
    const far = Math.abs(shift) > space.bottom - space.top;
    if (shift) (inside ? box : window).scrollBy({ top: shift, behavior: far ? "instant" : "auto" });
  }

  /** What is focused comes to lie below the film, not under it. */
  function makeRoom() {
    const room = covers() ? `${stage.offsetHeight + AROUND}px` : "";
    document.documentElement.style.scrollPaddingTop = room;
  }
  new ResizeObserver(makeRoom).observe(stage);

  follow.addEventListener("change", () => {
    if (folded && follow.checked) folded.open = true;
    makeRoom();
    if (film.line() && follow.checked) reveal(film.line());
  });

  video.addEventListener("pause", () => { // a line may begin with the very pause, or the film have run on from the last one
    if (film.line() && follow.checked) reveal(film.line());
  });

  document.addEventListener("line", ({ detail: line }) => showLine(line));
  showLine(film.line());
})();
