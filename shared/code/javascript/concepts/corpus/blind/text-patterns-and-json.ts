import type { Sample } from '../sample.ts';

export const textPatternsAndJsonBlind: readonly Sample[] = [
  {
    code: `function isPostcode(text) {
  return /^\\d{4}-\\d{3}$/.test(text);
}

console.log(isPostcode('1000-205'));`,
    shows: ['regular-expressions', 'functions-call-define', 'return-values', 'strings'],
    not: ['errors-exceptions', 'dates', 'json', 'array-transformations'],
  },
  {
    code: `const essay = 'The  cat   sat';
const tidy = essay.replace(/\\s+/g, ' ');
console.log(tidy);`,
    shows: ['regular-expressions', 'strings', 'variables'],
    not: ['json', 'dates', 'array-transformations', 'operators-arithmetic'],
  },
  {
    code: `const log = 'id=12 id=40 id=7';
const matches = log.match(new RegExp('id=(\\\\d+)', 'g'));
for (const match of matches) {
  console.log(match);
}`,
    shows: ['regular-expressions', 'array-loops', 'variables'],
    not: ['json', 'dates', 'recursion', 'errors-exceptions'],
  },
  {
    code: `const path = '/home/mia/notes.txt';
const renamed = path.replace('notes', 'diary').split('/');
console.log(renamed);`,
    shows: ['strings', 'variables'],
    not: ['regular-expressions', 'json', 'dates', 'operators-arithmetic'],
  },
  {
    code: `const total = 90;
const people = 3;
const g = 2;
const share = total / people / g;
console.log(share);`,
    shows: ['variables', 'operators-arithmetic', 'numbers'],
    not: ['regular-expressions', 'strings', 'json'],
  },
  {
    code: `function isImage(file) {
  return file.endsWith('.png') || file.endsWith('.jpg');
}

console.log(isImage('*.png'), isImage('^[a-z]+$'));`,
    shows: ['strings', 'functions-call-define', 'return-values'],
    not: ['regular-expressions', 'json', 'dates', 'array-analysis'],
  },
  {
    code: `const profile = { name: 'Tess', level: 8 };
localStorage.setItem('profile', JSON.stringify(profile));`,
    shows: ['json', 'objects', 'variables'],
    not: ['classes', 'regular-expressions', 'dates', 'modules'],
  },
  {
    code: `function readConfig(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

console.log(readConfig('{"port": 8080}').port);`,
    shows: ['json', 'errors-exceptions', 'functions-call-define', 'return-values'],
    not: ['promises', 'async-await', 'regular-expressions', 'classes'],
  },
  {
    code: `const board = { cells: [['x', 'o'], ['', 'x']] };
const backup = JSON.parse(JSON.stringify(board));
board.cells[0][0] = 'o';
console.log(backup.cells[0][0]);`,
    shows: ['json', 'references-mutability', 'objects', 'variables'],
    not: ['rest-spread', 'classes', 'promises', 'regular-expressions'],
  },
  {
    code: `const response = {
  "status": "ok",
  "items": [1, 2, 3],
};
console.log(response.status);`,
    shows: ['objects', 'variables'],
    not: ['json', 'classes', 'sets-maps', 'array-destructuring'],
  },
  {
    code: `function parse(answer) {
  return Number(answer.trim());
}

console.log(parse(' 42 ') + 1);`,
    shows: ['functions-call-define', 'strings', 'type-conversion'],
    not: ['json', 'regular-expressions', 'classes', 'objects'],
  },
  {
    code: `const fileName = 'orders.json';
const quoted = '{"open": true}';
console.log('Reading ' + fileName + ': ' + quoted.length + ' characters');`,
    shows: ['variables', 'strings'],
    not: ['json', 'modules', 'objects'],
  },
];
