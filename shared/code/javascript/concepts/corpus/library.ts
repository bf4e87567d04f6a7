import type { Sample } from './sample.ts';

export const library: readonly Sample[] = [
  {
    code: `const ages = new Map();
ages.set('Tom', 4);
console.log(ages.get('Tom'), ages.size);`,
    shows: ['sets-maps', 'variables', 'strings', 'numbers'],
    not: ['objects', 'array-transformations', 'classes', 'references-mutability', 'array-loops'],
  },
  {
    code: `const unique = [...new Set([1, 1, 2])];
console.log(unique);`,
    shows: ['sets-maps', 'rest-spread', 'arrays'],
    not: ['array-transformations', 'classes', 'array-loops', 'array-analysis'],
  },
  {
    code: `const visited = new WeakSet();
function visit(node) {
  if (visited.has(node)) return;
  visited.add(node);
}`,
    shows: ['sets-maps', 'scope', 'conditionals-if', 'functions-call-define'],
    not: ['return-values', 'array-analysis', 'recursion', 'closures'],
  },
  {
    code: `const phone = {};
phone['tom'] = '123';
const doubled = list.map((n) => n * 2);`,
    shows: ['objects', 'array-transformations', 'strings'],
    not: ['sets-maps', 'references-mutability', 'array-loops', 'json'],
  },
  {
    code: `const valid = /^\\d{4}$/.test(code);
const clean = text.replace(/\\s+/g, ' ');`,
    shows: ['regular-expressions', 'booleans', 'strings', 'variables'],
    not: ['operators-arithmetic', 'numbers', 'type-conversion', 'array-analysis'],
  },
  {
    code: `const pattern = new RegExp('^' + word, 'i');
const [, day, month] = date.match(/(\\d+)-(\\d+)/);`,
    shows: ['regular-expressions', 'array-destructuring', 'strings'],
    not: ['dates', 'operators-arithmetic', 'object-destructuring', 'classes'],
  },
  {
    code: `const words = text.split(/[ ,]+/);
for (const found of text.matchAll(/a(b)/g)) console.log(found.index);`,
    shows: ['regular-expressions', 'for-loops', 'variables'],
    not: ['dates', 'arrow-functions', 'callbacks', 'functions-call-define'],
  },
  {
    code: `function isHex(text) {
  return /^[0-9a-f]+$/i.test(text);
}`,
    shows: ['regular-expressions', 'return-values', 'booleans'],
    not: ['numbers', 'variables', 'arrays', 'callbacks'],
  },
  {
    code: `const camel = name.replace(/-(\\w)/g, (_, letter) => letter.toUpperCase());`,
    shows: ['regular-expressions', 'callbacks', 'arrow-functions', 'strings'],
    not: ['array-transformations', 'closures', 'functions-call-define', 'dates'],
  },
  {
    code: `const half = total / 2 / count;
const parts = 'a/b'.split('/');
const dashed = 'a b'.replace(' ', '-');`,
    shows: ['operators-arithmetic', 'strings', 'variables', 'numbers'],
    not: ['regular-expressions', 'dates', 'type-conversion', 'array-transformations'],
  },
  {
    code: `const birthday = new Date(2001, 4, 17);
console.log(birthday.getFullYear());`,
    shows: ['dates', 'numbers', 'variables'],
    not: ['strings', 'classes', 'event-loop-timers', 'objects'],
  },
  {
    code: `const started = Date.now();
work();
console.log(Date.now() - started);`,
    shows: ['dates', 'operators-arithmetic', 'variables'],
    not: ['event-loop-timers', 'functions-call-define', 'promises', 'strings'],
  },
  {
    code: `function isWeekend(date) {
  return date.getDay() % 6 === 0;
}`,
    shows: ['dates', 'return-values', 'booleans', 'operators-arithmetic'],
    not: ['variables', 'objects', 'arrays', 'logical-operators'],
  },
  {
    code: `const format = new Intl.DateTimeFormat('de');
const days = Math.floor(Date.parse('2024-01-02') / 86400000);`,
    shows: ['dates', 'numbers', 'strings', 'operators-arithmetic'],
    not: ['json', 'regular-expressions', 'classes', 'type-conversion'],
  },
  {
    code: `const date = '2024-05-01';
const [year] = date.split('-');
setTimeout(remind, 1000);`,
    shows: ['array-destructuring', 'event-loop-timers', 'strings'],
    not: ['dates', 'regular-expressions', 'json', 'type-conversion', 'promises'],
  },
  {
    code: `const start = performance.now();
const update = { date: 1, year: 2024 };`,
    shows: ['objects', 'variables', 'numbers'],
    not: ['dates', 'json', 'classes', 'event-loop-timers'],
  },
  {
    code: `const saved = JSON.parse(localStorage.getItem('todo') ?? '[]');
localStorage.setItem('todo', JSON.stringify(saved));`,
    shows: ['json', 'optional-chaining-nullish', 'strings'],
    not: ['modules', 'promises', 'type-conversion', 'classes'],
  },
  {
    code: `try {
  const data = JSON.parse(text);
  console.log(data);
} catch {
  console.log('not JSON');
}`,
    shows: ['json', 'errors-exceptions', 'variables'],
    not: ['debugging-stack-traces', 'promises', 'null-undefined', 'objects'],
  },
  {
    code: `const copies = items.map(JSON.stringify);`,
    shows: ['json', 'callbacks', 'array-transformations'],
    not: ['arrow-functions', 'objects', 'functions-call-define', 'modules'],
  },
  {
    code: `const replacer = (key, value) => (key === 'password' ? undefined : value);
const safe = JSON.stringify(user, replacer);`,
    shows: ['json', 'callbacks', 'arrow-functions', 'conditionals-ternary', 'null-undefined'],
    not: ['objects', 'closures', 'conditionals-if', 'modules'],
  },
  {
    code: `const config = { "name": "app", "tags": ["x"] };
const text = String(config);
const copy = structuredClone(config);`,
    shows: ['objects', 'arrays', 'type-conversion', 'strings'],
    not: ['json', 'modules', 'references-mutability', 'sets-maps', 'classes'],
  },
  {
    code: `function stamp(moment) {
  return moment.getUTCFullYear() + '-' + String(moment.getUTCMonth() + 1).padStart(2, '0');
}`,
    shows: ['dates', 'type-conversion', 'strings', 'operators-arithmetic', 'return-values'],
    not: ['objects', 'variables', 'template-strings', 'event-loop-timers'],
  },
];
