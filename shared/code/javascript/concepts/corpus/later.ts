import type { Sample } from './sample.ts';

export const later: readonly Sample[] = [
  {
    code: `function divide(a, b) {
  if (b === 0) throw new Error('no');
  return a / b;
}`,
    shows: ['errors-exceptions', 'conditionals-if', 'return-values', 'operators-arithmetic'],
    not: ['debugging-stack-traces', 'promises', 'null-undefined', 'callbacks', 'inheritance'],
  },
  {
    code: `try {
  open();
} finally {
  close();
}`,
    shows: ['errors-exceptions'],
    not: ['debugging-stack-traces', 'promises', 'functions-call-define', 'async-await', 'scope'],
  },
  {
    code: `function parse(text) {
  const value = Number(text);
  if (Number.isNaN(value)) return { error: 'not a number' };
  return { value };
}`,
    shows: ['objects', 'type-conversion', 'conditionals-if', 'return-values'],
    not: ['errors-exceptions', 'debugging-stack-traces', 'null-undefined', 'json'],
  },
  {
    code: `const problem = new Error('saved for later');
console.log(problem.message);
console.error('something failed');`,
    shows: ['strings', 'variables'],
    not: ['errors-exceptions', 'debugging-stack-traces', 'classes', 'objects'],
  },
  {
    code: `load().catch((error) => {
  console.log(error.message);
});`,
    shows: ['promises', 'callbacks', 'arrow-functions'],
    not: ['errors-exceptions', 'debugging-stack-traces', 'async-await', 'event-loop-timers'],
  },
  {
    code: `try {
  run();
} catch (error) {
  console.error(error);
}`,
    shows: ['debugging-stack-traces', 'errors-exceptions'],
    not: ['promises', 'functions-call-define', 'variables', 'objects'],
  },
  {
    code: `function level(n) {
  console.trace('here');
  debugger;
  return n;
}`,
    shows: ['debugging-stack-traces', 'functions-call-define', 'return-values'],
    not: ['errors-exceptions', 'recursion', 'variables', 'scope'],
  },
  {
    code: `try {
  risky();
} catch (err) {
  console.log(err.stack.split('\\n')[1]);
}`,
    shows: ['debugging-stack-traces', 'errors-exceptions', 'strings'],
    not: ['regular-expressions', 'promises', 'async-await', 'array-loops'],
  },
  {
    code: `console.assert(total > 0, 'total is not positive');
const where = new Error().stack;`,
    shows: ['debugging-stack-traces', 'comparison-equality', 'variables'],
    not: ['errors-exceptions', 'booleans', 'functions-call-define', 'classes'],
  },
  {
    code: `fetch('/data').then(show).catch((error) => console.error(error));`,
    shows: ['debugging-stack-traces', 'promises', 'callbacks', 'strings'],
    not: ['async-await', 'errors-exceptions', 'event-loop-timers', 'variables'],
  },
  {
    code: `import { sum } from './math.js';
export const double = (n) => sum(n, n);`,
    shows: ['modules', 'arrow-functions', 'functions-call-define', 'return-values'],
    not: ['strings', 'classes', 'object-destructuring', 'callbacks', 'scope'],
  },
  {
    code: `const path = require('node:path');
module.exports = { join: path.join };`,
    shows: ['modules', 'objects', 'variables'],
    not: ['strings', 'classes', 'functions-call-define', 'promises'],
  },
  {
    code: `export default function area(r) {
  return 3 * r * r;
}
export { area as circle };`,
    shows: ['modules', 'functions-call-define', 'parameters-defaults', 'return-values'],
    not: ['objects', 'variables', 'scope', 'closures'],
  },
  {
    code: `const lazy = () => import('./heavy.js');`,
    shows: ['modules', 'arrow-functions', 'functions-call-define', 'return-values'],
    not: ['strings', 'async-await', 'callbacks', 'parameters-defaults'],
  },
  {
    code: `const mods = { require: (name) => name };
const exported = mods.require('fs');
const imports = ['a'];`,
    shows: ['objects', 'arrays', 'strings'],
    not: ['modules', 'callbacks', 'functions-call-define', 'object-destructuring'],
  },
  {
    code: `const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
wait(10).then(() => console.log('done'));`,
    shows: ['promises', 'event-loop-timers', 'callbacks', 'arrow-functions'],
    not: ['async-await', 'recursion', 'errors-exceptions', 'modules'],
  },
  {
    code: `fetch(url)
  .then((answer) => answer.text())
  .then((text) => console.log(text));`,
    shows: ['promises', 'callbacks', 'arrow-functions'],
    not: ['async-await', 'json', 'variables', 'event-loop-timers', 'return-values'],
  },
  {
    code: `async function both() {
  const [a, b] = await Promise.all([first(), second()]);
  return a + b;
}`,
    shows: ['promises', 'async-await', 'array-destructuring', 'return-values'],
    not: ['event-loop-timers', 'callbacks', 'errors-exceptions', 'object-destructuring'],
  },
  {
    code: `const ready = Promise.resolve(5);
ready.finally(() => console.log('over'));`,
    shows: ['promises', 'callbacks', 'variables'],
    not: ['async-await', 'event-loop-timers', 'classes'],
  },
  {
    code: `async function load(url) {
  try {
    const answer = await fetch(url);
    return await answer.json();
  } catch (error) {
    return null;
  }
}`,
    shows: ['async-await', 'errors-exceptions', 'null-undefined', 'functions-call-define'],
    not: ['promises', 'callbacks', 'debugging-stack-traces', 'event-loop-timers', 'json'],
  },
  {
    code: `const main = async () => {
  for await (const line of lines) console.log(line);
};`,
    shows: ['async-await', 'for-loops', 'arrow-functions'],
    not: ['promises', 'array-loops', 'callbacks', 'while-loops'],
  },
  {
    code: `const names = await load();
console.log(names.length);`,
    shows: ['async-await', 'variables'],
    not: ['promises', 'functions-call-define', 'event-loop-timers', 'strings'],
  },
  {
    code: `async function save(user) {
  await db.insert(user);
}
button.onclick = () => save(form.user);`,
    shows: ['async-await', 'callbacks', 'arrow-functions', 'functions-call-define'],
    not: ['promises', 'event-loop-timers', 'errors-exceptions', 'closures'],
  },
  {
    code: `readFile('a.txt', (error, text) => {
  if (error) return;
  console.log(text);
});`,
    shows: ['callbacks', 'conditionals-if', 'strings'],
    not: ['promises', 'async-await', 'errors-exceptions', 'return-values', 'modules', 'event-loop-timers'],
  },
  {
    code: `const awaitable = { then: 1 };
const async = 'no';
console.log(awaitable.then, async);`,
    shows: ['objects', 'strings', 'variables'],
    not: ['promises', 'async-await', 'callbacks', 'event-loop-timers'],
  },
  {
    code: `const id = setInterval(() => console.log('tick'), 500);
setTimeout(() => clearInterval(id), 2000);`,
    shows: ['event-loop-timers', 'callbacks', 'arrow-functions', 'numbers'],
    not: ['promises', 'closures', 'async-await', 'dates', 'functions-call-define'],
  },
  {
    code: `console.log('first');
queueMicrotask(() => console.log('third'));
process.nextTick(() => console.log('second'));`,
    shows: ['event-loop-timers', 'callbacks', 'strings'],
    not: ['promises', 'variables', 'functions-call-define', 'async-await', 'values-types'],
  },
  {
    code: `const alarm = {
  setTimeout(minutes) {
    return minutes * 60;
  },
};
alarm.setTimeout(5);`,
    shows: ['objects', 'operators-arithmetic', 'return-values'],
    not: ['event-loop-timers', 'callbacks', 'dates', 'this-binding'],
  },
];
