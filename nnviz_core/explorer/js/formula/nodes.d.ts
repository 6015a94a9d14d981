// The nodes of a formula, by the names that nnviz_core/words/formula/tree.py gives them; Change is the page's own.

type Tone = "text" | "muted" | "signal" | "gradient" | "positive" | "negative";
type Relation = "=" | "≈";

/** A number as printed, with its sign; `place` is its address in the pass, `value` what it prints, where it has them. */
interface Numeral {
  kind: "Numeral";
  text: string;
  place: string | null;
  tone: Tone;
  value?: number;
}

/** A symbol, with indices below and its layer above. */
interface Letter {
  kind: "Letter";
  letter: string;
  below: readonly (number | string)[];
  layer: number | null;
}

/** Words set upright. */
interface Upright {
  kind: "Upright";
  text: string;
}

/** Names side by side. */
interface Row {
  kind: "Row";
  nodes: readonly FormulaNode[];
}

/** What is subtracted, or has a minus in front. */
interface Negative {
  kind: "Negative";
  inside: FormulaNode;
}

/** Terms; a negative one is subtracted. */
interface Sum {
  kind: "Sum";
  terms: readonly FormulaNode[];
}

/** Factors; a negative one after the first stands in parentheses, as does a sum. */
interface Product {
  kind: "Product";
  factors: readonly FormulaNode[];
}

/** One thing over another. */
interface Fraction {
  kind: "Fraction";
  top: FormulaNode;
  bottom: FormulaNode;
}

/** e to an exponent. */
interface Power {
  kind: "Power";
  exponent: FormulaNode;
}

/** The natural logarithm. */
interface Square {
  kind: "Square";
  inside: FormulaNode;
}

/** The sum of something over all outputs. */
interface Total {
  kind: "Total";
  inside: FormulaNode;
}

interface Logarithm {
  kind: "Logarithm";
  argument: FormulaNode;
}

/** An activation function, or its slope, of one argument. */
interface Call {
  kind: "Call";
  activation: string;
  argument: FormulaNode;
  slope: boolean;
}

/** The derivative of the loss with respect to something. */
interface PartialDerivative {
  kind: "Partial";
  by: FormulaNode;
}

/** What a step adds to a parameter. */
interface Change {
  kind: "Change";
  of: FormulaNode;
}

type FormulaNode =
  | Numeral | Letter | Upright | Row | Negative | Sum | Product | Fraction | Power | Square | Total | Logarithm | Call | PartialDerivative | Change;

/** A chain of sides, with the relation after each but the last. */
interface Equation {
  sides: readonly FormulaNode[];
  relations: readonly Relation[];
}

/** What differs between text and HTML. */
interface Notation {
  numeral(numeral: Numeral): string;
  name(letter: string, below: string, above: string): string;
  words(text: string): string;
  called(name: string, below: string): string;
}
