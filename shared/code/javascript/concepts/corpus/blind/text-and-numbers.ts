import type { Sample } from '../sample.ts';

export const textAndNumbersBlind: readonly Sample[] = [
  {
    code: `const distance = 42.195;
const time = 3.5;
console.log(\`Average speed: \${(distance / time).toFixed(1)} km/h\`);`,
    shows: ['variables', 'template-strings', 'numbers', 'operators-arithmetic'],
    not: ['conditionals-ternary', 'objects', 'type-conversion'],
  },
  {
    code: `function sign(name = 'nobody') {
  console.log(\`Yours faithfully, \${name}\`);
}

sign('Rosa');
sign();`,
    shows: ['functions-call-define', 'template-strings', 'parameters-defaults'],
    not: ['variables', 'return-values', 'conditionals-if', 'objects'],
  },
  {
    code: `const badge = (guest) => \`<li class="guest">\${guest.name} of \${guest.firm}</li>\`;

document.querySelector('ul').innerHTML = badge({ name: 'Mo', firm: 'Acme' });`,
    shows: ['template-strings', 'arrow-functions', 'variables'],
    not: ['arrays', 'conditionals-if', 'classes'],
  },
  {
    code: `const user = 'Lin';
const pattern = 'Hello \${user}';
console.log(pattern + '!');`,
    shows: ['variables', 'strings'],
    not: ['template-strings', 'object-destructuring', 'operators-arithmetic', 'objects'],
  },
  {
    code: `function codeSpan(text) {
  const tick = '\`';
  return tick + text + tick;
}

console.log(codeSpan('npm test'));`,
    shows: ['variables', 'strings', 'functions-call-define', 'return-values'],
    not: ['template-strings', 'numbers', 'rest-spread', 'arrays'],
  },
  {
    code: `const note = "Costs $5 {per person}";
console.log(note.toUpperCase());`,
    shows: ['variables', 'strings'],
    not: ['template-strings', 'json', 'numbers', 'regular-expressions'],
  },
  {
    code: `const typed = prompt('How old are you?');
const age = Number(typed);
console.log('Next year: ' + String(age + 1));`,
    shows: ['variables', 'type-conversion', 'numbers', 'operators-arithmetic'],
    not: ['booleans', 'conditionals-if', 'increment-decrement', 'json'],
  },
  {
    code: `const width = parseInt('480px', 10);
const ratio = parseFloat('1.5');
console.log(width * ratio);`,
    shows: ['type-conversion', 'variables', 'numbers', 'strings'],
    not: ['conditionals-ternary', 'json', 'arrays', 'ts-annotations'],
  },
  {
    code: `function isFilled(field) {
  return Boolean(field.value);
}

console.log(isFilled(document.querySelector('#email')));`,
    shows: ['type-conversion', 'functions-call-define', 'return-values'],
    not: ['comparison-equality', 'conditionals-if', 'numbers'],
  },
  {
    code: `const a = 7;
const b = -2;
const mean = (a + b) / 2;
console.log(mean);`,
    shows: ['variables', 'operators-arithmetic', 'numbers'],
    not: ['type-conversion', 'strings', 'increment-decrement', 'comparison-equality'],
  },
  {
    code: `function shout(message) {
  if (typeof message !== 'string') return;
  console.log(message.toUpperCase());
}

shout('fire');`,
    shows: ['functions-call-define', 'conditionals-if', 'comparison-equality'],
    not: ['type-conversion', 'conditionals-ternary', 'increment-decrement', 'numbers'],
  },
  {
    code: `const canvas = document.querySelector('#board') as HTMLCanvasElement;
const label: string = canvas.id;
console.log(label);`,
    shows: ['ts-annotations', 'variables'],
    not: ['type-conversion', 'ts-generics', 'ts-interfaces-aliases', 'comparison-equality'],
    path: 'canvas.ts',
  },
  {
    code: `const roll = Math.ceil(Math.random() * 6);
const best = Math.max(roll, 3);
console.log(best.toFixed(0), Number.isInteger(best));`,
    shows: ['numbers', 'variables'],
    not: ['strings', 'arrays', 'conditionals-if'],
  },
  {
    code: `const title = '  the old man and the sea ';
const clean = title.trim().toUpperCase();
console.log(clean.startsWith('THE'));`,
    shows: ['strings', 'variables'],
    not: ['numbers', 'arrays', 'regular-expressions', 'template-strings', 'operators-arithmetic'],
  },
  {
    code: `const word = 'kayak';
console.log(word[0], word[word.length - 1]);`,
    shows: ['variables', 'strings'],
    not: ['arrays', 'array-destructuring', 'array-loops', 'objects'],
  },
  {
    code: `const address = 'mia@example.org';
const valid = address.includes('@') === true;
console.log(valid);`,
    shows: ['variables', 'strings', 'comparison-equality'],
    not: ['arrays', 'array-analysis', 'regular-expressions', 'sets-maps'],
  },
];
