// @ts-check
// Room for the longest of texts that change, so that nothing below them moves.

import { given } from "../given.js";
import { called, classLabel, words } from "../words.js";
import { numberText } from "../writing.js";
import { CLASS_MARKS } from "./colours.js";
import { subjectText } from "./data_panel.js";
import { byId, reserved } from "./elements.js";
import { longestReasons } from "./outcome_view.js";

/** @param {App} app */
export function keepRooms(app) {
  const { points } = given.limits;
  const classes = CLASS_MARKS.slice(0, app.classes).map((mark, label) => `${mark} ${classLabel(label)}`);
  reserved(byId("reasons"), longestReasons);
  reserved(byId("slope-said"), () => [words("explorer-slope-of-all", { value: numberText(-123.45), loss: numberText(123.45), slope: numberText(-1.2e-10), count: points, digits: points })]);
  reserved(byId("subject"), () => [subjectText(app, points, points)]);
  const longest = Array.from({ length: app.classes }, (_, label) => called(label)).reduce((a, b) => (b.length > a.length ? b : a), "");
  if (!app.classes) return;
  reserved(byId("planes-said"), () => [`${words("explorer-planes-hint")} ${words("explorer-decides-line-one-side", { label: longest })}`]);
  reserved(byId("classes"), () => [`${classes.join("  ")} ${words("explorer-surer-no-line")}`]);
}
