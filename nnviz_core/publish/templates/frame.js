"use strict";
// What an address may wish of the page (?theme=light, ?theme=dark, ?bare), and its height for the page around it.
(() => {
  const root = document.documentElement;
  const wishes = new URLSearchParams(location.search);
  const theme = wishes.get("theme");
  const embedded = document.body.classList.contains("embed");
  const bare = embedded && wishes.has("bare");

  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  document.body.classList.toggle("bare", bare);
  if (!embedded || window.parent === window) return;

  let told = 0;
  function tell() {
    const height = Math.ceil(bare ? (root.clientWidth * 9) / 16 : document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ subject: "lti.frameResize", height }, "*"); // the name that learning platforms know
  }
  new ResizeObserver(tell).observe(document.body);
  addEventListener("load", tell);
})();
