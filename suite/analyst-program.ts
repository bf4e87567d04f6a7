import { existsSync } from 'node:fs';

/** A program of the analyst's threads: it lies beside this file in the sources, and at the top of a bundle, whose chunks lie one below. */
export function analystProgram(name: 'analyst-worker' | 'analyst-on-demand'): URL {
  const found = [`./${name}.ts`, `./${name}.js`, `../${name}.js`]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url));
  if (!found) throw new Error(`the analyst is not installed: ${name}.js is missing beside the program`);
  return found;
}
