import { slip, type WorkedExample } from './example.ts';

/** Examples of what goes wrong most often, with what comes out one way and the other. */
export const SLIPS: readonly WorkedExample[] = [
  slip(
    'off-by-one',
    'for-loops',
    `
    let posts = '';
    for (let metre = 0; metre < 3; metre++) posts += '|';
    console.log(posts.length, 'posts');
    posts = '';
    for (let metre = 0; metre <= 3; metre++) posts += '|';
    console.log(posts.length, 'posts, and 3 metres between them');
    `,
    '3 posts',
    '4 posts, and 3 metres between them',
  ),
  slip(
    'boundary',
    'comparison-equality',
    `
    const isFrozen = (degrees) => degrees <= 0;
    const isBelow = (degrees) => degrees < 0;
    for (const degrees of [-1, 0, 1]) {
      console.log(degrees, isFrozen(degrees), isBelow(degrees));
    }
    `,
    '-1 true true',
    '0 true false',
    '1 false false',
  ),
  slip(
    'argument-order',
    'parameters-defaults',
    `
    function minus(whole, part) {
      return whole + ' less ' + part + ' is ' + (whole - part);
    }
    const eaten = 2;
    const cake = 12;
    console.log(minus(cake, eaten));
    console.log(minus(eaten, cake));
    `,
    '12 less 2 is 10',
    '2 less 12 is -10',
  ),
  slip(
    'operand-order',
    'operators-arithmetic',
    `
    const born = 1990;
    const now = 2030;
    console.log(now - born, born - now);
    console.log('ice' + 'cream', 'cream' + 'ice');
    `,
    '40 -40',
    'icecream creamice',
  ),
  slip(
    'start-value',
    'variables',
    `
    let product = 0;
    for (const side of [2, 5]) product = product * side;
    console.log(product);
    product = 1;
    for (const side of [2, 5]) product = product * side;
    console.log(product);
    `,
    '0',
    '10',
  ),
  slip(
    'accumulate',
    'variables',
    `
    let trail = '';
    let last = '';
    for (const town of ['Ulm', 'Linz']) {
      trail = trail + ',' + town;
      last = ',' + town;
    }
    console.log(trail, 'or', last);
    `,
    ',Ulm,Linz or ,Linz',
  ),
  slip(
    'early-exit',
    'return-values',
    `
    function firstVowel(word) {
      for (const letter of word) {
        if ('aeiou'.includes(letter)) return letter;
        console.log(letter, 'is none');
      }
      return 'none at all';
    }
    console.log(firstVowel('tree'));
    `,
    't is none',
    'r is none',
    'e',
  ),
  slip(
    'missing-return',
    'return-values',
    `
    function frame(width) {
      const outside = width + 8;
    }
    function border(width) {
      return width + 3;
    }
    console.log(frame(40), border(40));
    `,
    'undefined 43',
  ),
  slip(
    'and-or',
    'logical-operators',
    `
    const wet = true;
    const cold = false;
    if (wet || cold) console.log('one of them is enough');
    if (wet && cold) console.log('both at once');
    if (!(wet && cold)) console.log('not both');
    `,
    'one of them is enough',
    'not both',
  ),
  slip(
    'condition-part',
    'logical-operators',
    `
    const opens = (day, hour) => day !== 'Mon' && hour >= 9;
    console.log(opens('Tue', 10));
    console.log(opens('Tue', 8));
    console.log(opens('Mon', 10));
    `,
    'true',
    'false',
    'false',
  ),
  slip(
    'missing-case',
    'conditionals-if',
    `
    function slope(rise) {
      if (rise > 0) return 'up';
      if (rise < 0) return 'down';
    }
    console.log(slope(3), slope(-3));
    console.log(slope(0));
    `,
    'up down',
    'undefined',
  ),
  slip(
    'index',
    'arrays',
    `
    const beds = ['rose', 'lily', 'iris'];
    console.log(beds[0], beds[1]);
    console.log(beds[beds.length]);
    console.log(beds.at(-1));
    `,
    'rose lily',
    'undefined',
    'iris',
  ),
  slip(
    'sign',
    'numbers',
    `
    const gap = (here, there) => here - there;
    console.log(gap(9, 4));
    console.log(gap(4, 9));
    console.log(gap(9, 4) + gap(4, 9), 'steps there and back?');
    `,
    '5',
    '-5',
    '0 steps there and back?',
  ),
  slip(
    'limits',
    'numbers',
    `
    const volume = 130;
    console.log(Math.min(volume, 100));
    console.log(Math.max(volume, 100));
    console.log(Math.max(-20, 0), Math.min(-20, 0));
    `,
    '100',
    '130',
    '0 -20',
  ),
  slip(
    'conversion',
    'type-conversion',
    `
    const typed = '7';
    console.log(typed + 1);
    console.log(Number(typed) + 1);
    console.log(typeof typed, typeof Number(typed));
    `,
    '71',
    '8',
    'string number',
  ),
  slip(
    'copy',
    'references-mutability',
    `
    const mine = ['tent'];
    const yours = mine;
    const hers = [...mine];
    mine.push('map');
    console.log(yours.length, hers.length);
    `,
    '2 1',
  ),
  slip(
    'declaration',
    'scope',
    `
    let everybody = 0;
    for (const eaten of [5, 7]) {
      let one = 0;
      one += eaten;
      everybody += eaten;
      console.log(one, everybody);
    }
    `,
    '5 5',
    '7 12',
  ),
  slip(
    'call-or-pass',
    'callbacks',
    `
    const ring = () => 'ring';
    const twice = (action) => action() + ' ' + action();
    console.log(twice(ring));
    console.log(typeof ring, typeof ring());
    `,
    'ring ring',
    'function string',
  ),
  slip(
    'order-of-steps',
    'variables',
    `
    let left = 10;
    const before = left;
    left = left - 4;
    const after = left;
    console.log(before, after);
    `,
    '10 6',
  ),
  slip(
    'property-access',
    'objects',
    `
    const price = { kiwi: 2, colour: 'red' };
    const colour = 'kiwi';
    console.log(price.colour, price[colour]);
    console.log(price['colour']);
    `,
    'red 2',
    'red',
  ),
  slip(
    'missing-call',
    'functions-call-define',
    `
    const shout = 'hey';
    shout.toUpperCase();
    console.log(shout);
    console.log(shout.toUpperCase());
    `,
    'hey',
    'HEY',
  ),
];
