import type { Sample } from './sample.ts';

const path = 'sample.ts';

export const typed: readonly Sample[] = [
  {
    path,
    code: `const name: string = 'Ada';
function greet(who: string, times: number = 1): string {
  return who.repeat(times);
}`,
    shows: ['ts-annotations', 'functions-call-define', 'parameters-defaults', 'return-values'],
    not: ['ts-interfaces-aliases', 'ts-unions-narrowing', 'ts-strict-null', 'ts-generics'],
  },
  {
    path,
    code: `class Point {
  x: number = 0;
  tags: string[] = [];
}`,
    shows: ['ts-annotations', 'classes', 'arrays'],
    not: ['ts-interfaces-aliases', 'ts-unions-narrowing', 'ts-strict-null', 'ts-generics'],
  },
  {
    path,
    code: `const scores: Map<string, number> = new Map();
const names: Array<string> = [];`,
    shows: ['ts-annotations', 'sets-maps', 'arrays'],
    not: ['ts-generics', 'ts-interfaces-aliases', 'ts-unions-narrowing', 'comparison-equality'],
  },
  {
    path,
    code: `const add = (a: number, b: number) => a + b;
const user: { name: string } = { name: 'Ada' };`,
    shows: ['ts-annotations', 'arrow-functions', 'objects', 'operators-arithmetic'],
    not: ['ts-interfaces-aliases', 'ts-generics', 'ts-unions-narrowing', 'ts-strict-null'],
  },
  {
    path,
    code: `const count = 3;
const size = window.innerWidth as unknown;
const label = count > 2 ? 'many' : 'few';
enum Color { Red, Blue }`,
    shows: ['variables', 'conditionals-ternary', 'comparison-equality'],
    not: ['ts-annotations', 'ts-interfaces-aliases', 'ts-unions-narrowing', 'ts-generics', 'ts-strict-null'],
  },
  {
    path,
    code: `interface User {
  name: string;
  age: number;
}
const ada = { name: 'Ada', age: 36 } satisfies User;`,
    shows: ['ts-interfaces-aliases', 'objects', 'strings', 'numbers'],
    not: ['ts-annotations', 'ts-unions-narrowing', 'ts-generics', 'ts-strict-null', 'classes'],
  },
  {
    path,
    code: `type Point = { x: number; y: number };
const origin: Point = { x: 0, y: 0 };`,
    shows: ['ts-interfaces-aliases', 'ts-annotations', 'objects'],
    not: ['ts-unions-narrowing', 'ts-generics', 'ts-strict-null', 'classes'],
  },
  {
    path,
    code: `interface Shape {
  area(): number;
}
class Square implements Shape {
  area() {
    return 4;
  }
}`,
    shows: ['ts-interfaces-aliases', 'classes', 'return-values'],
    not: ['inheritance', 'ts-annotations', 'ts-generics', 'ts-unions-narrowing'],
  },
  {
    path,
    code: `interface Named {
  name: string;
}
interface Employee extends Named {
  id: number;
}`,
    shows: ['ts-interfaces-aliases'],
    not: ['inheritance', 'classes', 'ts-annotations', 'ts-generics', 'objects'],
  },
  {
    path,
    code: `type Compare = (a: number, b: number) => number;
const ascending: Compare = (a, b) => a - b;`,
    shows: ['ts-interfaces-aliases', 'ts-annotations', 'arrow-functions', 'operators-arithmetic'],
    not: ['ts-generics', 'ts-unions-narrowing', 'callbacks', 'ts-strict-null'],
  },
  {
    path,
    code: `import type { User } from './user.ts';
export function show(user: User) {
  console.log(user.name);
}`,
    shows: ['ts-annotations', 'modules', 'parameters-defaults', 'objects'],
    not: ['ts-interfaces-aliases', 'ts-generics', 'return-values', 'strings'],
  },
  {
    path,
    code: `function format(value: string | number): string {
  if (typeof value === 'string') return value;
  return value.toFixed(1);
}`,
    shows: ['ts-unions-narrowing', 'ts-annotations', 'values-types', 'conditionals-if'],
    not: ['ts-strict-null', 'ts-generics', 'ts-interfaces-aliases', 'logical-operators'],
  },
  {
    path,
    code: `type Shape = { kind: 'circle'; r: number } | { kind: 'square'; side: number };
function area(shape: Shape) {
  switch (shape.kind) {
    case 'circle':
      return 3 * shape.r ** 2;
    case 'square':
      return shape.side ** 2;
  }
}`,
    shows: ['ts-unions-narrowing', 'ts-interfaces-aliases', 'conditionals-switch', 'objects'],
    not: ['ts-strict-null', 'ts-generics', 'conditionals-if', 'inheritance'],
  },
  {
    path,
    code: `type Size = 'small' | 'large';
const size: Size = 'small';`,
    shows: ['ts-unions-narrowing', 'ts-interfaces-aliases', 'ts-annotations', 'strings'],
    not: ['ts-strict-null', 'ts-generics', 'logical-operators', 'numbers'],
  },
  {
    path,
    code: `function isText(value: unknown): value is string {
  return typeof value === 'string';
}`,
    shows: ['ts-unions-narrowing', 'ts-annotations', 'booleans', 'values-types'],
    not: ['ts-strict-null', 'ts-generics', 'ts-interfaces-aliases', 'type-conversion'],
  },
  {
    path,
    code: `function print(value: unknown) {
  if (value instanceof Date) console.log(value.getFullYear());
}`,
    shows: ['ts-unions-narrowing', 'ts-annotations', 'dates', 'conditionals-if'],
    not: ['ts-strict-null', 'ts-generics', 'inheritance', 'comparison-equality'],
  },
  {
    path,
    code: `type Both = Named & Aged;
const mask: number = 1 | 2;`,
    shows: ['ts-interfaces-aliases', 'ts-annotations', 'numbers'],
    not: ['ts-unions-narrowing', 'ts-strict-null', 'logical-operators', 'ts-generics'],
  },
  {
    path,
    code: `function find(id: number): string | null {
  return id === 1 ? 'Ada' : null;
}
const name = find(1)!;`,
    shows: ['ts-strict-null', 'ts-annotations', 'null-undefined', 'conditionals-ternary'],
    not: ['ts-generics', 'ts-interfaces-aliases', 'logical-operators', 'optional-chaining-nullish'],
  },
  {
    path,
    code: `let timer: number | undefined;
function stop() {
  if (timer !== undefined) clearTimeout(timer);
}`,
    shows: ['ts-strict-null', 'ts-annotations', 'null-undefined', 'event-loop-timers'],
    not: ['ts-generics', 'ts-interfaces-aliases', 'return-values', 'closures'],
  },
  {
    path,
    code: `interface Profile {
  nick?: string;
}
const show = (profile: Profile) => profile.nick ?? 'nobody';`,
    shows: ['ts-strict-null', 'ts-interfaces-aliases', 'ts-annotations', 'optional-chaining-nullish'],
    not: ['ts-generics', 'ts-unions-narrowing', 'conditionals-ternary', 'logical-operators'],
  },
  {
    path,
    code: `const input = document.querySelector('input')!;
console.log(input.value);`,
    shows: ['ts-strict-null', 'strings', 'variables'],
    not: ['ts-annotations', 'ts-generics', 'logical-operators', 'ts-unions-narrowing'],
  },
  {
    path,
    code: `function shout(text?: string): string {
  if (text === undefined) return '!';
  return text.toUpperCase();
}`,
    shows: ['ts-strict-null', 'ts-annotations', 'null-undefined', 'conditionals-if'],
    not: ['ts-generics', 'ts-unions-narrowing', 'ts-interfaces-aliases', 'conditionals-ternary'],
  },
  {
    path,
    code: `interface Options {
  color?: string;
}
const options: Options = {};
console.log(options);`,
    shows: ['ts-interfaces-aliases', 'ts-annotations', 'objects'],
    not: ['ts-strict-null', 'ts-generics', 'ts-unions-narrowing', 'strings'],
  },
  {
    path,
    code: `function first<T>(list: T[]): T | undefined {
  return list[0];
}`,
    shows: ['ts-generics', 'ts-annotations', 'ts-strict-null', 'arrays'],
    not: ['ts-interfaces-aliases', 'optional-chaining-nullish', 'comparison-equality', 'array-loops'],
  },
  {
    path,
    code: `interface Box<T> {
  value: T;
}
const box: Box<number> = { value: 1 };`,
    shows: ['ts-generics', 'ts-interfaces-aliases', 'ts-annotations', 'objects'],
    not: ['ts-unions-narrowing', 'ts-strict-null', 'comparison-equality', 'classes'],
  },
  {
    path,
    code: `class Stack<T> {
  #items: T[] = [];
  push(item: T): void {
    this.#items.push(item);
  }
}`,
    shows: ['ts-generics', 'classes', 'array-mutation-methods', 'ts-annotations'],
    not: ['ts-unions-narrowing', 'ts-interfaces-aliases', 'inheritance', 'this-binding'],
  },
  {
    path,
    code: `const pluck = <T, K extends keyof T>(items: T[], key: K) => items.map((item) => item[key]);`,
    shows: ['ts-generics', 'arrow-functions', 'array-transformations', 'ts-annotations'],
    not: ['inheritance', 'ts-interfaces-aliases', 'ts-unions-narrowing', 'closures', 'ts-strict-null'],
  },
  {
    path,
    code: `type Pair<A, B = A> = [A, B];
const pair: Pair<string> = ['a', 'b'];`,
    shows: ['ts-generics', 'ts-interfaces-aliases', 'arrays'],
    not: ['array-destructuring', 'ts-unions-narrowing', 'parameters-defaults', 'ts-strict-null'],
  },
  {
    path,
    code: `const small = a < b;
const load = async (): Promise<any> => 1;
const total = numbers.length > 0;`,
    shows: ['ts-annotations', 'async-await', 'comparison-equality', 'booleans'],
    not: ['ts-generics', 'promises', 'ts-interfaces-aliases', 'ts-unions-narrowing'],
  },
];
