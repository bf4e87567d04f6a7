import { example, type WorkedExample } from './example.ts';

export const OBJECTS: readonly WorkedExample[] = [
  example(
    'objects',
    `
    const prices = { pen: 2, ink: 9 };
    const wanted = 'ink';
    prices.cap = 4;
    console.log(prices[wanted], prices.wanted);
    console.log('cap' in prices, 'nib' in prices);
    `,
    '9 undefined',
    'true false',
  ),
  example(
    'references-mutability',
    `
    const plan = { room: 3 };
    const same = plan;
    const other = Object.assign({}, plan);
    same.room = 8;
    console.log(plan.room, other.room);
    console.log(same === plan, other === plan);
    `,
    '8 3',
    'true false',
  ),
  example(
    'null-undefined',
    `
    const pocket = { coin: null };
    console.log(pocket.coin, pocket.ring);
    console.log(pocket.coin === null, pocket.ring === null);
    console.log(pocket.ring === undefined);
    `,
    'null undefined',
    'true false',
    'true',
  ),
  example(
    'optional-chaining-nullish',
    `
    const house = { garage: { cars: 0 } };
    console.log(house.garage?.cars ?? 'no idea');
    console.log(house.garage?.cars || 'no idea');
    console.log(house.pool?.depth ?? 'no idea');
    `,
    '0',
    'no idea',
    'no idea',
  ),
  example(
    'array-destructuring',
    `
    const tray = ['soup', 'peas', 'plum'];
    const [starter, , dessert] = tray;
    console.log(starter, dessert);
    const [only] = ['mint'];
    console.log(only);
    `,
    'soup plum',
    'mint',
  ),
  example(
    'object-destructuring',
    `
    const flat = { rooms: 3, owner: { first: 'Ida' } };
    const { rooms: count, owner } = flat;
    const { first } = owner;
    console.log(count, first);
    `,
    '3 Ida',
  ),
  example(
    'rest-spread',
    `
    const [head, ...tail] = 'h-e-y'.split('-');
    console.log(head, tail.length);
    const warm = { hat: 'wool', scarf: 'long' };
    console.log({ ...warm, hat: 'straw' }.hat);
    console.log({ hat: 'straw', ...warm }.hat);
    `,
    'h 2',
    'straw',
    'wool',
  ),
  example(
    'sets-maps',
    `
    const seen = new Set(['fox', 'owl', 'fox']);
    console.log(seen.size, seen.has('owl'));
    const legs = new Map([['spider', 8]]);
    legs.set('ant', 6);
    console.log(legs.get('ant'), legs.get('cow'));
    `,
    '2 true',
    '6 undefined',
  ),
  example(
    'json',
    `
    const sent = JSON.stringify({ to: 'Oslo', bags: [2, 1] });
    console.log(typeof sent);
    console.log(sent.length);
    console.log(JSON.parse('[4, 2]').length);
    `,
    'string',
    '26',
    '2',
  ),
  example(
    'dates',
    `
    const moon = new Date('2024-02-28T12:00:00Z');
    const next = new Date(moon.getTime());
    next.setUTCDate(next.getUTCDate() + 1);
    console.log(next.getUTCDate(), next.getUTCMonth());
    console.log(moon.getUTCDate());
    `,
    '29 1',
    '28',
  ),
  example(
    'classes',
    `
    class Lamp {
      constructor(watts) {
        this.watts = watts;
        this.on = false;
      }
    }
    const desk = new Lamp(9);
    console.log(desk.watts, desk.on);
    `,
    '9 false',
  ),
  example(
    'this-binding',
    `
    const robot = {
      model: 'R7',
      speak() {
        return 'I am ' + this.model;
      },
    };
    const later = () => robot.speak();
    console.log(later());
    `,
    'I am R7',
  ),
  example(
    'inheritance',
    `
    class Shape {
      constructor(colour) { this.colour = colour; }
      about() { return this.colour; }
    }
    class Ring extends Shape {
      constructor() { super('gold'); }
      about() { return 'round, ' + super.about(); }
    }
    console.log(new Ring().about());
    `,
    'round, gold',
  ),
];
