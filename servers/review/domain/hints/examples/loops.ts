import { example, type WorkedExample } from './example.ts';

export const LOOPS: readonly WorkedExample[] = [
  example(
    'while-loops',
    `
    function halvings(paper) {
      let folds = 0;
      while (paper >= 2) {
        paper /= 2;
        folds += 1;
      }
      return folds;
    }
    console.log(halvings(16), halvings(1));
    `,
    '4 0',
  ),
  example(
    'for-loops',
    `
    let ladder = '';
    for (let rung = 3; rung >= 1; rung -= 1) {
      ladder += rung + '=';
    }
    console.log(ladder);
    `,
    '3=2=1=',
  ),
  example(
    'arrays',
    `
    const queue = ['Ann', 'Bo', 'Cy', 'Di'];
    const third = queue[2];
    const middle = queue.slice(1, 3);
    console.log(third, middle.length);
    console.log(queue[4]);
    `,
    'Cy 2',
    'undefined',
  ),
  example(
    'array-loops',
    `
    const letters = ['q', 'aa', 'xyz'];
    const lengths = [];
    for (const one of letters) {
      lengths.unshift(one.length);
    }
    console.log(lengths.join(' '));
    `,
    '3 2 1',
  ),
  example(
    'array-mutation-methods',
    `
    const deck = [5, 40, 1];
    const removed = deck.splice(0, 2, 9);
    console.log(deck.join(), removed.join());
    const turned = deck.toReversed();
    console.log(deck.join(), turned.join());
    `,
    '9,1 5,40',
    '9,1 1,9',
  ),
  example(
    'array-transformations',
    `
    const ages = [7, 31, 15];
    const later = ages.map((years) => years + 100);
    const grown = ages.filter((years) => years > 17);
    console.log(later.join(' '));
    console.log(grown.length, ages.length);
    `,
    '107 131 115',
    '1 3',
  ),
  example(
    'array-analysis',
    `
    const keys = ['car', 'cellar', 'bike'];
    console.log(keys.find((key) => key.length === 4));
    console.log(keys.some((key) => key === 'boat'));
    console.log(keys.every((key) => key.length > 2));
    console.log([].every((key) => key === 'boat'));
    `,
    'bike',
    'false',
    'true',
    'true',
  ),
  example(
    'recursion',
    `
    const doll = { inside: { inside: { inside: null } } };
    function dolls(one) {
      if (one === null) {
        return 0;
      }
      return 1 + dolls(one.inside);
    }
    console.log(dolls(doll), dolls(null));
    `,
    '3 0',
  ),
];
