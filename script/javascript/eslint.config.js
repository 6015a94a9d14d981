import js from "@eslint/js";

// What the scripts take from the browser by its bare name. All else of it is asked for as window.name: in the joined
// page a module's own history or name would hide the browser's.
const BROWSER = [
  "Blob", "Element", "Event", "EventSource", "HTMLDetailsElement", "HTMLSelectElement", "Image", "ImageData", "IntersectionObserver", "Option",
  "ResizeObserver", "URL", "XMLSerializer", "clearTimeout", "createImageBitmap", "document", "fetch", "localStorage", "navigator", "performance", "setTimeout", "window",
];

export default [
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: "module",
      globals: Object.fromEntries(BROWSER.map((name) => [name, "readonly"])),
    },
    rules: {
      eqeqeq: "error",
      "no-implicit-coercion": ["error", { boolean: false }],
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-use-before-define": ["error", { functions: false, variables: false }],
      "no-var": "error",
      "prefer-const": ["error", { destructuring: "all" }],
      "max-lines-per-function": ["error", { max: 70, skipComments: true, skipBlankLines: true }],
    },
  },
];
