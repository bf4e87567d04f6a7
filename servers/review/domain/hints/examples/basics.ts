import { example, type WorkedExample } from './example.ts';

export const BASICS: readonly WorkedExample[] = [
  example(
    'values-types',
    `
    const seats = 4;
    const plate = '4';
    console.log(typeof seats, seats + 1);
    console.log(typeof plate, plate + 1);
    `,
    'number 5',
    'string 41',
  ),
  example(
    'variables',
    `
    let cup = 'cocoa';
    const first = cup;
    cup = 'milk';
    console.log(first);
    console.log(cup);
    `,
    'cocoa',
    'milk',
  ),
  example(
    'operators-arithmetic',
    `
    function perPerson(bill, tip, guests) {
      return (bill + tip) / guests;
    }
    console.log(perPerson(40, 8, 4));
    console.log(40 + 8 / 4);
    `,
    '12',
    '42',
  ),
  example(
    'numbers',
    `
    const ribbon = 17;
    const bow = 5;
    console.log(ribbon / bow);
    console.log(Math.floor(ribbon / bow), 'whole ones');
    console.log(Math.ceil(ribbon / bow), 'to use it all up');
    `,
    '3.4',
    '3 whole ones',
    '4 to use it all up',
  ),
  example(
    'strings',
    `
    const label = 'jam: plum';
    const kind = label.split(': ')[1];
    const loud = kind.toUpperCase();
    console.log(kind, loud);
    console.log(label.length, label[0]);
    `,
    'plum PLUM',
    '9 j',
  ),
  example(
    'booleans',
    `
    const raining = false;
    const dry = !raining;
    console.log(dry);
    console.log(!dry);
    `,
    'true',
    'false',
  ),
  example(
    'template-strings',
    `
    function badge(role, desk) {
      return \`\${role} at desk \${desk + 100}\`;
    }
    console.log(badge('guide', 7));
    console.log('\${role} stays as it is');
    `,
    'guide at desk 107',
    '${role} stays as it is',
  ),
  example(
    'increment-decrement',
    `
    let lives = 3;
    lives--;
    const shown = lives--;
    console.log(shown);
    console.log(lives);
    `,
    '2',
    '1',
  ),
  example(
    'type-conversion',
    `
    const typed = '12';
    console.log(typed + 3);
    console.log(Number(typed) + 3);
    console.log(String(3) + typed);
    `,
    '123',
    '15',
    '312',
  ),
  example(
    'comparison-equality',
    `
    function fits(height, door) {
      return door >= height;
    }
    console.log(fits(180, 200), fits(200, 200), fits(210, 200));
    console.log(7 === '7', 7 < 7, 7 <= 7);
    `,
    'true true false',
    'false false true',
  ),
  example(
    'logical-operators',
    `
    function opens(code, finger) {
      return code === 4821 || (finger === 'left' && code !== 0);
    }
    console.log(opens(4821, 'none'));
    console.log(opens(17, 'left'), opens(0, 'left'));
    `,
    'true',
    'true false',
  ),
  example(
    'conditionals-if',
    `
    function sizeOf(egg) {
      if (egg > 72) {
        return 'XL';
      } else if (egg > 62) {
        return 'L';
      }
      return 'M';
    }
    console.log(sizeOf(80), sizeOf(63), sizeOf(62));
    `,
    'XL L M',
  ),
  example(
    'conditionals-ternary',
    `
    function greeting(clock) {
      const word = clock < 12 ? 'morning' : 'evening';
      return 'good ' + word;
    }
    console.log(greeting(8));
    console.log(greeting(20));
    `,
    'good morning',
    'good evening',
  ),
  example(
    'conditionals-switch',
    `
    function wheels(vehicle) {
      switch (vehicle) {
        case 'tricycle':
        case 'rickshaw':
          return 3;
        default:
          return 4;
      }
    }
    console.log(wheels('rickshaw'), wheels('car'));
    `,
    '3 4',
  ),
  example(
    'functions-call-define',
    `
    function paint(walls) {
      return walls * 2 + ' cans';
    }
    const order = paint(6);
    console.log(order);
    console.log(typeof paint);
    `,
    '12 cans',
    'function',
  ),
  example(
    'parameters-defaults',
    `
    function pour(drink, cups = 2) {
      return cups + ' x ' + drink;
    }
    console.log(pour('cocoa'));
    console.log(pour('cocoa', 0));
    `,
    '2 x cocoa',
    '0 x cocoa',
  ),
  example(
    'return-values',
    `
    function squared(side) {
      const area = side ** 2;
      return area;
    }
    function forgetful(side) {
      side ** 2;
    }
    console.log(squared(3), forgetful(3));
    `,
    '9 undefined',
  ),
  example(
    'scope',
    `
    function packed(weight) {
      let box = 'small';
      if (weight > 9) {
        box = 'large';
        let lid = 'tight';
      }
      return box + ' ' + typeof lid;
    }
    console.log(packed(12));
    `,
    'large undefined',
  ),
  example(
    'hoisting-tdz',
    `
    const sugar = 30;
    const flour = sugar * 4;
    console.log(flour);
    console.log(hello());
    function hello() {
      return 'a declared function may be called above';
    }
    `,
    '120',
    'a declared function may be called above',
  ),
];
