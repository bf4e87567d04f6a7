/** By concept, what a piece of code begins with that is about this concept and nothing else. */
const ROOTS: Readonly<Record<string, RegExp>> = {
  'for-loops': /^(?:ForStatement|<=?\(|\+\+\(|for\b)/,
  'while-loops': /^(?:While|DoWhile|<=?\(|\+\+\(|while\b)/,
  'array-loops': /^(?:For(?:Of)?Statement|<=?\(|for\b)/,
  'conditionals-if': /^(?:IfStatement|if\b)/,
  'conditionals-ternary': /^Conditional/,
  'conditionals-switch': /^(?:Switch|case\b)/,
  'comparison-equality': /^(?:<=?|[=!]==?)\(/,
  'logical-operators': /^(?:&&|\|\|)\(/,
  'operators-arithmetic': /^[-+*/%]\(/,
  'increment-decrement': /^(?:\+\+|--|[-+]=)\(/,
  'return-values': /^(?:ReturnStatement|return\b)/,
  recursion: /^ReturnStatement/,
  arrays: /^(?:\.\(|\[)/,
  'template-strings': /^template/,
  'arrow-functions': /^function/,
  callbacks: /^function/,
};

/** What is common elsewhere may be just what this exercise is about. */
export const isOwnConcept = (piece: string, concepts: readonly string[]): boolean =>
  concepts.some((concept) => ROOTS[concept]?.test(piece));
