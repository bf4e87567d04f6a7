import type { Sample } from '../sample.ts';

export const typedBasicsBlind: readonly Sample[] = [
  {
    code: `function withVat(price: number, rate: number = 0.2): number {
  return price * (1 + rate);
}

console.log(withVat(100));`,
    shows: ['ts-annotations', 'functions-call-define', 'return-values', 'operators-arithmetic'],
    not: ['ts-interfaces-aliases', 'ts-generics', 'ts-unions-narrowing', 'ts-strict-null', 'objects'],
    path: 'vat.ts',
  },
  {
    code: `let open: boolean = true;
const guests: string[] = [];
guests.push('Lena');
console.log(open, guests);`,
    shows: ['ts-annotations', 'arrays', 'variables', 'array-mutation-methods'],
    not: ['ts-interfaces-aliases', 'ts-unions-narrowing', 'ts-strict-null', 'type-conversion'],
    path: 'guests.ts',
  },
  {
    code: `class Account {
  private balance: number = 0;

  constructor(readonly owner: string) {}

  deposit(amount: number): void {
    this.balance += amount;
  }
}`,
    shows: ['ts-annotations', 'classes'],
    not: ['ts-interfaces-aliases', 'ts-generics', 'ts-unions-narrowing', 'ts-strict-null', 'inheritance'],
    path: 'account.ts',
  },
  {
    code: `const schema = { name: String, age: Number, tags: Array };
const input = { name: 'Gus', age: 'string', tags: 'number' };
console.log(schema.name(input.name));`,
    shows: ['objects', 'variables'],
    not: ['ts-annotations', 'ts-interfaces-aliases', 'ts-generics', 'conditionals-ternary'],
  },
  {
    code: `search: for (let row = 0; row < 8; row++) {
  for (let column = 0; column < 8; column++) {
    if (row * column === 21) {
      console.log(row, column);
      break search;
    }
  }
}`,
    shows: ['for-loops', 'conditionals-if'],
    not: ['ts-annotations', 'ts-interfaces-aliases', 'ts-generics', 'array-loops'],
  },
  {
    code: `const hour = 22;
const number = hour > 20 ? 'night' : 'day';
const string = 'mode: ' + number;
console.log(string);`,
    shows: ['variables', 'strings', 'conditionals-ternary'],
    not: ['ts-annotations', 'ts-interfaces-aliases', 'ts-unions-narrowing', 'ts-strict-null'],
    path: 'shade.ts',
  },
  {
    code: `interface Song {
  title: string;
  seconds: number;
}

function lengthOf(song: Song): string {
  return \`\${song.title} lasts \${song.seconds / 60} minutes\`;
}

console.log(lengthOf({ title: 'Yesterday', seconds: 125 }));`,
    shows: ['ts-interfaces-aliases', 'ts-annotations', 'functions-call-define', 'objects'],
    not: ['ts-generics', 'ts-unions-narrowing', 'ts-strict-null', 'classes', 'inheritance'],
    path: 'song.ts',
  },
  {
    code: `type Point = { x: number; y: number };

const moveRight = (points: Point[]): Point[] => points.map((p) => ({ x: p.x + 1, y: p.y }));

console.log(moveRight([{ x: 0, y: 2 }]));`,
    shows: ['ts-interfaces-aliases', 'ts-annotations', 'array-transformations', 'arrow-functions'],
    not: ['ts-generics', 'ts-unions-narrowing', 'ts-strict-null', 'classes'],
    path: 'coords.ts',
  },
  {
    code: `function badge({ name, desk }: { name: string; desk: number }) {
  console.log(name, 'sits at', desk);
}

badge({ name: 'Ro', desk: 14 });`,
    shows: ['ts-annotations', 'object-destructuring', 'functions-call-define'],
    not: ['ts-interfaces-aliases', 'ts-generics', 'ts-unions-narrowing', 'ts-strict-null'],
    path: 'badge.ts',
  },
  {
    code: `const type = 'keyboard';
const device = { interface: 'usb', type: type };
console.log('This interface is ' + device.interface);`,
    shows: ['variables', 'objects', 'strings'],
    not: ['ts-interfaces-aliases', 'ts-annotations', 'ts-generics', 'classes'],
  },
  {
    code: `const rainfall: number[] = [3, 0, 12];
let wettest: number = 0;
for (const millimetres of rainfall) {
  if (millimetres > wettest) wettest = millimetres;
}`,
    shows: ['ts-annotations', 'array-loops'],
    not: ['ts-interfaces-aliases', 'ts-generics', 'ts-unions-narrowing', 'ts-strict-null', 'classes'],
    path: 'rain.ts',
  },
];
