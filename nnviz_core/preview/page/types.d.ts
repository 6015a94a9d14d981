// What the server tells the page; frames of beats count from their section's start.

type Ends = [number, number];

interface Beat {
  action: string;
  caption: string | null;
  equation: string | null; // MathML
  numbers: [text: string, place: string][];
  say: Ends;
  move: Ends;
  hold: Ends;
}

interface Key {
  name: string;
  kind: string;
  says: string;
  value: unknown;
  usual: unknown;
  choices: string[];
  given: boolean;
}

interface Chapter {
  index: number;
  scene: string;
  heading: string;
  key: string; // what its pictures depend on
  start: number;
  frames: number;
  beats: Beat[];
  keys: Key[];
}

interface Film {
  title: string;
  name: string;
  language: string;
  direction: "ltr" | "rtl";
  fps: number;
  frames: number;
  sections: Chapter[];
}

interface Told {
  version: number;
  config: string;
  text: string;
  faults: { line: number | null; says: string }[];
  anew: boolean[] | null; // of sections, whether a render would draw them anew; null while that is looked up
  film: Film | null;
}

interface CursorPlace {
  section: number;
  beat: number;
  frame: number; // from the section's start
}
