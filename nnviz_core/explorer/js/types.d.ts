// The shapes of what the scripts hand to each other. They exist for the type checker alone; no page has them.

// --- numbers ---------------------------------------------------------------------------------------

type Column = Float64Array; // one number a point
type Columns = Column[]; // of the neurons of a layer
type Room = (length: number) => Column; // hands out columns
type Shape = readonly number[]; // the widths from the input to the output
type Bend = (z: number) => number;

interface ColumnRoom extends Room {
  restart(): void;
}

interface Layer {
  weights: number[][];
  bias: number[];
}

interface Network {
  layers: Layer[];
  activations: readonly string[];
  output?: string; // of the table, with its loss; softmax without it
}

/** An output function with its loss; z are scores, a what the network says, y what it should say. */
interface Output {
  name: string; // of the function alone
  numbers: boolean; // whether it is held to numbers, in the place of classes
  judged(z: Columns, labels: number[], room: Room): { said: Columns; losses: Column }; // a, and each point's loss
  target(label: number, nOut: number, j: number): number; // y of an output
  delta(z: number, a: number, y: number): number; // dL/dz
  aGrad(a: number, y: number): number; // dL/da, finite everywhere
  bend: Bend | null; // the curve of each a over its own z, where it has one
  slope: Bend; // da/dz where each a has its own z; else 1
  trueProb: ((z: number[], a: number[], label: number) => number) | null; // of a class, exact in both tails; null where a is none
}

interface States {
  zs: Columns[]; // of the hidden layers
  inputs: Columns[]; // of every layer, x first
  logits: Columns;
}

interface Neuron {
  row: number[];
  bias: number;
  name: string | null; // of the activation; null for an output
  z: Column;
  a: Column;
  slope: Column;
  bent: boolean; // whether the slope is that of z
  moved: boolean; // since the network before
}

interface LayerPass {
  index: number; // from 1
  activation: string;
  weights: number[][];
  bias: number[];
  a_in: number[];
  contribution: number[][];
  z: number[];
  a: number[];
  a_grad: number[];
  delta: number[];
  weight_grad: number[][];
  bias_grad: number[];
  message: number[][];
  slope: number[];
}

type EdgeField = "weights" | "contribution" | "weight_grad" | "message";

interface Pass {
  x: number[];
  label: number;
  y: number[]; // what the outputs should say
  output: string;
  layers: LayerPass[];
  logits: number[];
  said: number[];
  loss: number;
  x_grad: number[];
}

interface Points {
  x: Columns;
  labels: number[]; // classes, or the numbers y
}

interface Dataset extends Points {
  extent: number; // how far the points reach
  scale: NumberScale | null; // of their numbers, where they have no classes
}

/** What a network makes of some points. */
interface FoundAtPoints extends Points {
  network: Network;
  loss: number;
  slopes(): Columns[];
  gradient(): number[];
}

/** What a network makes of all points. */
interface Found extends FoundAtPoints {
  sources: object[]; // a token for each layer: another one when its numbers are
  states: States;
  said: Columns;
  losses: Column; // of each point
  accuracy: number; // or R²
}

interface Check {
  worst_error: number;
  parameter: string;
  analytic: number;
  numeric: number;
  skipped: number;
}

// --- randomness --------------------------------------------------------------------------------------

interface RandomGenerator {
  uniform(low: number, high: number): number;
  normal(): number;
  permutation(count: number): Int32Array<ArrayBuffer>;
}

type Orders = (epoch: number) => Int32Array<ArrayBuffer>;

// --- training ------------------------------------------------------------------------------------------

type Memory = number[][]; // two vectors: velocity or mean, and mean square
type Batch = number | "full";

interface TrainingState {
  step: number;
  vector: number[];
  memory: Memory;
}

interface Plan {
  optimizer: string;
  learning_rate: number;
  batch: Batch;
  weight_decay: number;
  schedule: Schedule;
}

interface Schedule {
  kind: string; // "constant", "steps": times the factor after every so many, or "cosine": down to 0 over them
  steps: number;
  factor: number;
}

interface Ended {
  step: number;
  diverged: boolean;
  words: string;
}

interface Course {
  states: TrainingState[];
  losses: number[];
  accuracies: number[];
  at: number;
  ended: Ended | null;
}

interface NextStep {
  vector: number[];
  plain: number[]; // the gradient without the decay
  gradient: number[];
  before: Memory;
  memory: Memory;
  direction: number[];
  change: number[];
  optimizer: string;
  learning_rate: number;
  weight_decay: number;
  step: number;
}

interface Share {
  dead: number;
  flat: number;
}

// --- the state -------------------------------------------------------------------------------------------

interface DatasetWish {
  kind: string;
  points: number;
  noise: number;
  seed: string;
}

interface OwnPoint {
  x: number[];
  class: number; // or its number y
}

type Sample = number | OwnPoint;
type GradientOf = "sample" | "batch" | "all";

interface State extends Plan {
  activations: readonly string[];
  vector: number[];
  sample: Sample;
  touched: number;
  dataset: DatasetWish;
  gradient_of: GradientOf;
}

interface Moment {
  state: State;
  course: Course;
}

interface UndoHistory {
  past: Moment[];
  present: Moment;
  future: Moment[];
}

interface Given {
  limits: { magnitude: number; points: number; noise: number; seed: string; decay: number; steps: number };
  activations: Record<string, string>;
  functions: Record<string, [string, string]>;
  symbols: Record<string, string>;
  between_indices: string;
  more_digits: number;
  verdict: { solved: number; flat_slope: number; flat_share: number; equal: number; vanishing: number; last: number; still_falling: number };
  scales: Scales;
  window: { margin: number; centred: number; ticks: number };
  heights: { room: number; input_room: number; marks: number; fine: number; tones: number; shades: number };
}

interface NumberScale {
  low: number;
  high: number;
}

interface Scales {
  weight: LinearScale;
  gradient: LogScale;
}

interface LinearScale {
  limit: number;
  narrowest: number;
  widest: number;
}

interface LogScale {
  lowest: number;
  highest: number;
  narrowest: number;
  widest: number;
}

/** What nnviz_core/explorer/page.py writes into the page. */
interface PageContent {
  title: string;
  language: string;
  layers: number[];
  output: string;
  sections: Section[];
  leak: number;
  state: State;
  films: PresetFilm[];
  file: PointsFile | null;
  class_names: string[];
  order: { seed: string; drawn: number };
  themes: Record<string, Colours>;
  given: Given;
  words: PageWords;
}

/** Points that no seed can draw again, with the keys that name them in a config. */
interface PointsFile {
  keys: { kind: string; path: string } & Record<string, string | string[]>;
  x: number[][];
  labels: number[];
  columns: string[]; // what the file calls the inputs; none where that is x1, x2, ...
}

/** Messages by their ids, which in the page are places in a list. */
interface PageWords {
  language: string;
  writing: PageWriting;
  texts: Record<string, Template>;
}

/** How a language writes numbers, and what is read as one. */
interface PageWriting {
  decimal: string;
  percent: string; // with {} for the number
  digits: string; // from zero
  separator: string; // of the arguments of a function
  times: string; // between factors
  between: string; // of the parts of a line under a title
  undefined: string; // what is no number
  read: { digits: string; decimals: string; marks: string }; // both kinds of digits, one behind the other; marks are ignored
  runs: string; // a pattern of what stands from left to right among words from right to left; "" for other words
}

/** Text with {name} places, parts that follow each other, or a choice: argument, then key and form, "" for all others. */
type Template = string | Template[] | { [argument: string]: Record<string, Template> };

type Section = "training" | "forward" | "backward" | "plane";

/** Moments of a film that the page offers, with what they share. */
interface PresetFilm extends Plan {
  title: string;
  language: string; // of the title
  activations: string[];
  dataset: DatasetWish;
  moments: { name: string; vector: number[] }[];
}

// --- words ---------------------------------------------------------------------------------------------------

interface Place {
  layer: number | null;
  field: string;
  j: number;
  k: number;
}

interface Parameter {
  layer: number;
  j: number;
  k: number | null;
  name: Letter;
  place: string;
  grad: string;
  words: string;
}

interface Read<T> {
  value: T;
  fault: string | null;
}

// --- pictures --------------------------------------------------------------------------------------------------

type Colours = Record<string, string>; // by name, as #rrggbb
type Pen = CanvasRenderingContext2D;
type Pair = [number, number];

interface PlaneWindow {
  x: number;
  y: number;
  half: number;
}

interface Placing {
  scale: number;
  x(value: number): number;
  y(value: number): number;
}

interface Tick {
  value: number;
  text: string;
}

interface CurveFrame {
  pen: Pen;
  x(value: number): number;
  y(value: number): number;
  top: number;
  bottom: number;
  right: number;
}

interface PointLook {
  place: Placing;
  radius: number;
  colours: Colours;
  classes: number;
  tones: Tones | null;
}

/** How points are drawn whose answers are numbers: discs with a rim. */
interface Tones {
  colours: string[];
  rim: string;
  of(y: number): number; // the place of a number's colour
}

interface StampLook extends PointLook {
  stride: number;
  source: object; // whose points they are
}

interface Followed {
  at: number[];
  own: boolean;
  label: number;
}

interface Stage {
  source: object;
  points: Columns;
  grid: Columns;
  window: PlaneWindow;
}

interface Line {
  normal: number[];
  offset: number;
}

interface Mark {
  reach: number;
  dots: Int32Array;
  offsets: Int32Array;
}

interface StampSheet {
  layer: HTMLCanvasElement;
  pen: Pen;
  image: ImageData;
  pixels: Uint32Array;
  taken: Uint8Array;
  width: number;
  height: number;
  source: object | null;
  key: string;
}

interface HeatStore {
  canvas: HTMLCanvasElement;
  pen: Pen;
  image: ImageData;
  pixels: Uint32Array;
  lead: Column;
  extent: number;
  cells: Columns;
  neurons: { upTo(network: Network, x: Columns, count?: number): Neuron[][] };
}

interface NetworkLayout {
  width: number;
  height: number;
  middle: number;
  left(column: number): number;
  right(column: number): number;
  wide(column: number): number;
  y(column: number, row: number): number;
}

interface Spot {
  x: number;
  y: number;
}

// --- panels --------------------------------------------------------------------------------------------------------

interface Board {
  add<E extends HTMLElement | SVGElement>(shown: E, place: string): E;
  show(pass: Pass): void;
  at(place: string): Element[];
}

interface View {
  at(place: string): Element[];
}

/** What a box reads and does. */
interface BoxRules<T> {
  read(text: string): Read<T>;
  use(value: T): void;
  refuse(words: string): void;
  stays(): string;
  shown(): string;
  exact?(): string;
}

interface Box {
  show(): void;
}

interface ControlRules {
  touch(index: number): void;
  input(index: number, value: number): void;
  activation(layer: number, name: string): void;
  done(): void;
  refuse(words: string): void;
}

/** What the panels may ask and do. */
interface App {
  readonly state: State;
  readonly dataset: Dataset;
  readonly pass: Pass;
  shape: Shape;
  output: string;
  classes: number; // 0 where answers are numbers
  file: PointsFile | null;
  films: PresetFilm[];
  change(part: Partial<State>): void;
  changeAndKeep(part: Partial<State>): void;
  done(): void;
  travel(step: (history: UndoHistory) => UndoHistory): void;
  reset(): void;
  train(steps: number): boolean;
  notice(words: string): void;
  colours(): Colours;
  redrawn(ratio: number, use: () => void): Promise<void>;
  showStep(at: number): void;
}

/** The elements of page.html by their ids, where they are more than any element. */
interface PageElements {
  diagram: SVGSVGElement;
  boundary: HTMLCanvasElement;
  mini: HTMLCanvasElement;
  slope: HTMLCanvasElement;
  "course-loss": HTMLCanvasElement;
  "course-accuracy": HTMLCanvasElement;
  sample: HTMLInputElement;
  "sample-box": HTMLInputElement;
  points: HTMLInputElement;
  noise: HTMLInputElement;
  seed: HTMLInputElement;
  rate: HTMLInputElement;
  decay: HTMLInputElement;
  "schedule-steps": HTMLInputElement;
  "schedule-factor": HTMLInputElement;
  batch: HTMLInputElement;
  moment: HTMLInputElement;
  config: HTMLTextAreaElement;
  kind: HTMLSelectElement;
  preset: HTMLSelectElement;
  optimizer: HTMLSelectElement;
  schedule: HTMLSelectElement;
  speed: HTMLSelectElement;
  undo: HTMLButtonElement;
  redo: HTMLButtonElement;
  rewind: HTMLButtonElement;
  forget: HTMLButtonElement;
  "tour-back": HTMLButtonElement;
  "film-dialog": HTMLDialogElement;
}

type Attributes = Record<string, string | number | boolean>;
type Children = string | Node | (string | Node)[];

interface FlatCell {
  cell: HTMLElement;
  at: number;
  j: number;
}

/** The last of a list that is not empty, as list[0] is taken for its first. */
interface Array<T> {
  at(index: -1): T;
}

interface ReadonlyArray<T> {
  at(index: -1): T;
}
