import type { Sample } from '../sample.ts';

export const modulesBlind: readonly Sample[] = [
  {
    code: `import { rates } from './rates.js';

export function toEuro(dollars) {
  return dollars * rates.eur;
}`,
    shows: ['modules', 'functions-call-define', 'return-values'],
    not: ['inheritance', 'json', 'async-await', 'classes', 'promises'],
  },
  {
    code: `import chalk from 'chalk';
import * as path from 'node:path';

const file = path.join('reports', 'may.txt');
console.log(chalk.green(file));`,
    shows: ['modules', 'variables'],
    not: ['object-destructuring', 'json', 'classes', 'promises', 'inheritance'],
  },
  {
    code: `export default class Cursor {
  x = 0;

  right() {
    this.x += 1;
  }
}

export { Cursor };
export * from './keys.js';`,
    shows: ['modules', 'classes'],
    not: ['inheritance', 'object-destructuring', 'json', 'closures', 'promises'],
  },
  {
    code: `export interface Circle {
  radius: number;
}

export type Shape = Circle;`,
    shows: ['modules', 'ts-interfaces-aliases'],
    not: ['classes', 'functions-call-define', 'ts-generics', 'promises'],
    path: 'shapes.ts',
  },
  {
    code: `function importStamps(crates) {
  for (const crate of crates) {
    console.log('import from ' + crate.origin);
  }
}

importStamps([{ origin: 'Peru' }]);`,
    shows: ['functions-call-define', 'array-loops', 'strings'],
    not: ['modules', 'json', 'promises', 'errors-exceptions'],
  },
  {
    code: `const trade = { import: 1200, export: 900, default: 0, from: 'Chile' };
const deficit = trade.import - trade.export;
console.log(deficit);`,
    shows: ['objects', 'variables'],
    not: ['modules', 'json', 'classes', 'promises'],
  },
  {
    code: `const script = "import { cook } from './kitchen.js'";
console.log('Line one: ' + script);`,
    shows: ['variables', 'strings'],
    not: ['modules', 'json', 'promises', 'object-destructuring'],
  },
];
