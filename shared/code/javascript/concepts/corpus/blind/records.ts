import type { Sample } from '../sample.ts';

export const recordsBlind: readonly Sample[] = [
  {
    code: `const trip = { from: 'Lyon', to: 'Nice', km: 470 };
trip.km = 472;
trip.driver = 'Eva';
console.log(\`\${trip.from} to \${trip.to}: \${trip.km} km\`);`,
    shows: ['objects', 'variables', 'template-strings'],
    not: ['classes', 'json', 'arrays', 'this-binding'],
  },
  {
    code: `function countVotes(ballots) {
  const tally = {};
  for (const ballot of ballots) {
    tally[ballot] = (tally[ballot] || 0) + 1;
  }
  return tally;
}`,
    shows: ['objects', 'array-loops', 'functions-call-define'],
    not: ['classes', 'json', 'sets-maps', 'array-mutation-methods'],
  },
  {
    code: `let gear = 1;
{
  let rpm = 4200;
  if (rpm > 4000) {
    gear = 2;
  }
}`,
    shows: ['conditionals-if', 'variables'],
    not: ['objects', 'classes', 'object-destructuring'],
  },
  {
    code: `import { ring } from './bell.js';

function wakeUp() {
  ring();
}

export { wakeUp };`,
    shows: ['modules', 'functions-call-define'],
    not: ['objects', 'object-destructuring', 'classes', 'rest-spread'],
  },
  {
    code: `function price(amount) {
  return \`{ \${amount} EUR }\`;
}`,
    shows: ['functions-call-define', 'template-strings'],
    not: ['objects', 'arrays', 'object-destructuring', 'classes'],
  },
  {
    code: `function lookUp(code) {
  if (code === 'PT') return 'Portugal';
  return null;
}

const country = lookUp('XX');
if (country === null) console.log('unknown country');`,
    shows: ['null-undefined', 'functions-call-define', 'conditionals-if', 'return-values'],
    not: ['optional-chaining-nullish', 'conditionals-ternary', 'errors-exceptions', 'booleans'],
  },
  {
    code: `const form = { name: 'Ola' };
if (form.email === undefined) {
  form.email = null;
  console.log('No e-mail given');
}`,
    shows: ['null-undefined', 'objects', 'conditionals-if'],
    not: ['optional-chaining-nullish', 'conditionals-ternary', 'classes', 'type-conversion'],
  },
  {
    code: `let empty = 0;
let missing = false;
let unknown = NaN;
console.log(empty, missing, unknown);`,
    shows: ['variables', 'numbers', 'booleans'],
    not: ['null-undefined', 'optional-chaining-nullish', 'objects', 'errors-exceptions'],
  },
  {
    code: `const surname = 'Null';
const place = 'undefined';
console.log('Dear ' + surname + ' of ' + place);`,
    shows: ['variables', 'strings'],
    not: ['null-undefined', 'optional-chaining-nullish', 'booleans', 'type-conversion'],
  },
  {
    code: `const shelf = [];
const drawer = '';
console.log(shelf.length, drawer.length);`,
    shows: ['variables', 'arrays'],
    not: ['null-undefined', 'optional-chaining-nullish', 'conditionals-if', 'objects'],
  },
  {
    code: `function cityOf(user) {
  return user?.address?.city;
}

console.log(cityOf({ address: { city: 'Graz' } }));`,
    shows: ['optional-chaining-nullish', 'functions-call-define', 'return-values'],
    not: ['conditionals-ternary', 'conditionals-if', 'ts-strict-null', 'classes'],
  },
  {
    code: `function play(options) {
  const volume = options.volume ?? 50;
  options.onStart?.(volume);
}

play({ volume: 0 });`,
    shows: ['optional-chaining-nullish', 'variables', 'parameters-defaults', 'functions-call-define'],
    not: ['conditionals-if', 'conditionals-ternary', 'classes'],
  },
  {
    code: `function nameOf(user) {
  return (user && user.profile && user.profile.name) || 'guest';
}`,
    shows: ['logical-operators', 'functions-call-define', 'return-values'],
    not: ['optional-chaining-nullish', 'conditionals-ternary', 'conditionals-if', 'null-undefined'],
  },
  {
    code: `const label = (value) => (value === undefined ? '.5 stars' : value + ' stars');
console.log(label());`,
    shows: ['conditionals-ternary', 'null-undefined', 'arrow-functions'],
    not: ['optional-chaining-nullish', 'conditionals-if', 'object-destructuring'],
  },
  {
    code: `const crowded = 12;
const share = crowded > 10 ?.5 : 1;
console.log(share);`,
    shows: ['conditionals-ternary', 'variables', 'numbers'],
    not: ['optional-chaining-nullish', 'null-undefined', 'conditionals-if', 'logical-operators'],
  },
];
