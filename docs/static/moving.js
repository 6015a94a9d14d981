// A button for every moving picture: it stops and goes on, with the still in its place (WCAG 2.2.2).
for (const figure of document.querySelectorAll("figure.moving")) {
  const source = figure.querySelector("source");
  const image = figure.querySelector("img");
  const still = source.srcset;
  const moving = image.src;
  const button = document.createElement("button");
  const show = (moves) => {
    source.media = "not all";
    image.src = moves ? moving : still;
    button.textContent = moves ? "Stop" : "Play";
    button.dataset.moves = moves;
  };
  button.type = "button";
  button.setAttribute("aria-label", `Stop or play: ${image.alt}`);
  button.addEventListener("click", () => show(button.dataset.moves !== "true"));
  figure.append(button);
  show(!matchMedia("(prefers-reduced-motion: reduce)").matches);
}
