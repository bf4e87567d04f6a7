import { example, type WorkedExample } from './example.ts';

export const FUNCTIONS: readonly WorkedExample[] = [
  example(
    'callbacks',
    `
    function twice(action) {
      return action('a') + action('b');
    }
    const shout = (text) => text + '!';
    console.log(twice(shout));
    console.log(typeof shout, typeof shout('x'));
    `,
    'a!b!',
    'function string',
  ),
  example(
    'arrow-functions',
    `
    const third = (number) => number / 3;
    const silent = (number) => { number / 3; };
    const pair = (one, two) => ({ one, two });
    console.log(third(9), silent(9), pair(1, 2).two);
    `,
    '3 undefined 2',
  ),
  example(
    'closures',
    `
    function piggyBank() {
      let coins = 10;
      return (coin) => (coins += coin);
    }
    const [mine, yours] = [piggyBank(), piggyBank()];
    mine(5);
    console.log(mine(5), yours(1));
    `,
    '20 11',
  ),
  example(
    'errors-exceptions',
    `
    function open(jar) {
      if (jar === 'stuck') throw new Error('needs a towel');
      return jar;
    }
    try {
      console.log(open('honey'), open('stuck'));
    } catch (problem) {
      console.log(problem.message);
    }
    `,
    'needs a towel',
  ),
  example(
    'debugging-stack-traces',
    `
    function outer() { return [inner()]; }
    function inner() { return nowhere + 1; }
    try {
      outer();
    } catch (problem) {
      console.log(problem.name);
      console.log(problem.stack.indexOf('inner') < problem.stack.indexOf('outer'));
    }
    `,
    'ReferenceError',
    'true',
  ),
  example(
    'regular-expressions',
    `
    const plate = /^[a-z]{2}-\\d+$/;
    console.log(plate.test('ab-77'), plate.test('x ab-77 y'));
    console.log('ab-77'.match(/\\d/g).length);
    console.log('1 2'.replace(/\\d/, '#'), '1 2'.replace(/\\d/g, '#'));
    `,
    'true false',
    '2',
    '# 2 # #',
  ),
  example(
    'modules',
    `
    export const VAT = 0.25;
    export function gross(net) {
      return net + net * VAT;
    }
    console.log(gross(8));
    `,
    '10',
  ),
  example(
    'promises',
    `
    const weigh = (bag) => new Promise((done) => done(bag * 3));
    weigh(2)
      .then((kilos) => weigh(kilos + 1))
      .then((kilos) => console.log('then', kilos))
      .catch(() => console.log('the scales are broken'));
    console.log('first');
    `,
    'first',
    'then 21',
  ),
  example(
    'async-await',
    `
    const fetchTea = async (cup) => 'tea in a ' + cup;
    async function breakfast() {
      const drink = await fetchTea('mug');
      const promise = fetchTea('glass');
      console.log(drink, typeof promise);
    }
    breakfast();
    `,
    'tea in a mug object',
  ),
  example(
    'event-loop-timers',
    `
    const ticket = setTimeout(() => console.log('never'), 5);
    setTimeout(() => console.log('last'), 20);
    setTimeout(() => console.log('second'), 0);
    clearTimeout(ticket);
    console.log('now');
    `,
    'now',
    'second',
    'last',
  ),
];
