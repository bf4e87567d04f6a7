/** Every test runs: tracks skip all but the first, for people who take them one by one. */
export const activated = (spec: string): string =>
  spec.replace(/\bx(test|it|describe)(?=\s*[(.])/g, '$1').replace(/\b(test|it|describe)\.skip(?=\s*[(.])/g, '$1');

/** A spec has the words of tests without asking for them, and the type checker knows no package. */
export const withoutTestImports = (spec: string): string =>
  spec.replace(/^import\s+\{[^}]*\}\s+from\s+(['"])(?:@jest\/globals|vitest)\1;?/gm, '');

/** Imports of the file `from`, with or without its ending, become imports of the file `to` beside it. */
export function pointing(text: string, from: string, to: string): string {
  const stem = from.replace(/\.(?:js|ts)$/, '').replace(/[.]/g, '\\.');
  const specifier = new RegExp(`(\\bfrom\\s*|\\bimport\\s*\\(?\\s*)(['"])\\./${stem}(?:\\.(?:js|ts))?\\2`, 'g');
  return text.replace(specifier, (_, before: string, quote: string) => `${before}${quote}./${to}${quote}`);
}

/** The first package that a text imports. Only the words of tests come from packages here. */
export function packageIn(text: string): string | undefined {
  const found = text.matchAll(/(?:\bfrom\s*|^\s*import\s*|\b(?:import|require)\s*\(\s*)(['"])([^'".\s][^'"\s]*)\1/gm);
  return [...found].map(([, , name]) => name).find((name) => name !== undefined && !TESTING.test(name));
}

const TESTING = /^(?:@jest\/globals|vitest|(?:node:)?assert(?:\/strict)?|node:test)$/;
