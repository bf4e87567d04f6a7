import type { Sample } from '../sample.ts';

export const typedUnionsAndGenericsBlind: readonly Sample[] = [
  {
    code: `type Shape = { kind: 'circle'; radius: number } | { kind: 'square'; side: number };

function area(shape: Shape): number {
  switch (shape.kind) {
    case 'circle':
      return Math.PI * shape.radius ** 2;
    case 'square':
      return shape.side ** 2;
  }
}`,
    shows: ['ts-unions-narrowing', 'ts-interfaces-aliases', 'ts-annotations', 'conditionals-switch'],
    not: ['ts-generics', 'ts-strict-null', 'classes', 'inheritance'],
    path: 'shape.ts',
  },
  {
    code: `function printId(id: number | string) {
  if (typeof id === 'string') {
    console.log(id.toUpperCase());
  } else {
    console.log(id.toFixed(0));
  }
}`,
    shows: ['ts-unions-narrowing', 'ts-annotations', 'conditionals-if', 'comparison-equality'],
    not: ['ts-generics', 'ts-strict-null', 'ts-interfaces-aliases', 'logical-operators'],
    path: 'id.ts',
  },
  {
    code: `type Light = 'red' | 'amber' | 'green';

function next(light: Light): Light {
  if (light === 'red') return 'green';
  if (light === 'green') return 'amber';
  return 'red';
}`,
    shows: ['ts-unions-narrowing', 'ts-interfaces-aliases', 'ts-annotations'],
    not: ['ts-generics', 'ts-strict-null', 'logical-operators', 'conditionals-switch'],
    path: 'light.ts',
  },
  {
    code: `const BOLD: number = 1;
const ITALIC: number = 2;

function style(bold: number, italic: number): number {
  return (bold * BOLD) | (italic * ITALIC);
}`,
    shows: ['ts-annotations', 'functions-call-define', 'return-values'],
    not: ['ts-unions-narrowing', 'ts-strict-null', 'ts-generics', 'ts-interfaces-aliases', 'logical-operators'],
    path: 'flags.ts',
  },
  {
    code: `type Named = { name: string };
type Paid = { salary: number };
type Worker = Named & Paid;

const baker: Worker = { name: 'Odo', salary: 2400 };
console.log(baker.salary);`,
    shows: ['ts-interfaces-aliases', 'ts-annotations', 'objects'],
    not: ['ts-unions-narrowing', 'ts-strict-null', 'ts-generics', 'logical-operators'],
    path: 'worker.ts',
  },
  {
    code: `function mayEdit(isOwner: boolean, isAdmin: boolean): boolean {
  return isOwner || (isAdmin && !isOwner);
}

console.log(mayEdit(false, true));`,
    shows: ['ts-annotations', 'logical-operators', 'functions-call-define'],
    not: ['ts-unions-narrowing', 'ts-generics', 'ts-interfaces-aliases', 'ts-strict-null'],
    path: 'access.ts',
  },
  {
    code: `function double(value) {
  if (typeof value === 'string') return value + value;
  return value * 2;
}

console.log(double('ha'), double(4));`,
    shows: ['functions-call-define', 'conditionals-if', 'return-values'],
    not: ['ts-unions-narrowing', 'ts-strict-null', 'ts-annotations', 'ts-generics'],
  },
  {
    code: `function greet(name: string | null): string {
  if (name === null) {
    return 'Hello, stranger';
  }
  return 'Hello, ' + name.trim();
}`,
    shows: ['ts-strict-null', 'ts-unions-narrowing', 'ts-annotations', 'null-undefined', 'conditionals-if'],
    not: ['ts-generics', 'classes', 'ts-interfaces-aliases'],
    path: 'greet.ts',
  },
  {
    code: `const prices: number[] = [4, 11, 7];
const bargain: number | undefined = prices.find((price) => price < 5);

if (bargain !== undefined) {
  console.log(bargain.toFixed(2));
}`,
    shows: ['ts-strict-null', 'null-undefined', 'ts-annotations', 'conditionals-if', 'array-analysis'],
    not: ['ts-interfaces-aliases', 'classes', 'inheritance'],
    path: 'price.ts',
  },
  {
    code: `interface Contact {
  name: string;
  phone: string | undefined;
}

function digits(contact: Contact): number {
  return contact.phone?.length ?? 0;
}`,
    shows: ['ts-strict-null', 'ts-interfaces-aliases', 'ts-annotations', 'optional-chaining-nullish'],
    not: ['ts-generics', 'classes', 'conditionals-ternary'],
    path: 'address.ts',
  },
  {
    code: `const form: HTMLFormElement | null = document.querySelector('form');
const email = form!.querySelector('input')!;
email.value = 'someone@example.org';`,
    shows: ['ts-strict-null', 'ts-annotations', 'variables'],
    not: ['ts-generics', 'classes', 'ts-interfaces-aliases', 'logical-operators', 'conditionals-if'],
    path: 'form.ts',
  },
  {
    code: `let armed: boolean = false;

function toggleAlarm(): void {
  armed = !armed;
  console.log('Alarm' + (armed ? ' on!' : ' off!'));
}

toggleAlarm();`,
    shows: ['ts-annotations', 'booleans', 'logical-operators', 'functions-call-define'],
    not: ['ts-strict-null', 'ts-unions-narrowing', 'null-undefined', 'ts-generics'],
    path: 'alarm.ts',
  },
  {
    code: `function firstWord(text) {
  if (text === null || text === undefined) {
    return undefined;
  }
  return text.split(' ')[0];
}`,
    shows: ['null-undefined', 'conditionals-if', 'functions-call-define'],
    not: ['ts-strict-null', 'ts-annotations', 'ts-unions-narrowing', 'ts-generics'],
  },
  {
    code: `function indent(text: string, by: number | string): string {
  if (typeof by === 'number') {
    return ' '.repeat(by) + text;
  }
  return by + text;
}`,
    shows: ['ts-unions-narrowing', 'ts-annotations', 'functions-call-define'],
    not: ['ts-strict-null', 'null-undefined', 'ts-generics', 'optional-chaining-nullish'],
    path: 'pad.ts',
  },
  {
    code: `function reversed<Item>(items: Item[]): Item[] {
  return [...items].reverse();
}

console.log(reversed<string>(['a', 'b']), reversed([1, 2]));`,
    shows: ['ts-generics', 'functions-call-define', 'ts-annotations', 'rest-spread'],
    not: ['ts-strict-null', 'classes', 'inheritance', 'comparison-equality'],
    path: 'reversed.ts',
  },
  {
    code: `class Queue<T> {
  private items: T[] = [];

  add(item: T): void {
    this.items.push(item);
  }
}

const tickets = new Queue<number>();
tickets.add(17);`,
    shows: ['ts-generics', 'classes', 'ts-annotations', 'array-mutation-methods'],
    not: ['inheritance', 'comparison-equality', 'callbacks', 'promises'],
    path: 'box.ts',
  },
  {
    code: `interface Page<Row> {
  rows: Row[];
  total: number;
}

const page: Page<{ city: string }> = { rows: [{ city: 'Turin' }], total: 1 };
console.log(page.rows[0]?.city);`,
    shows: ['ts-generics', 'ts-interfaces-aliases', 'ts-annotations'],
    not: ['classes', 'inheritance', 'comparison-equality', 'promises'],
    path: 'result.ts',
  },
  {
    code: `const low = 3;
const T = 5;
const high = 9;
console.log(low < T, high > T, low<T>high);`,
    shows: ['variables', 'comparison-equality', 'numbers'],
    not: ['ts-generics', 'ts-annotations', 'logical-operators', 'conditionals-if'],
  },
  {
    code: `function between(value: number, low: number, high: number): boolean {
  return low < value && value < high;
}

console.log(between(4, 1, 9));`,
    shows: ['ts-annotations', 'functions-call-define', 'comparison-equality'],
    not: ['ts-generics', 'ts-interfaces-aliases', 'ts-unions-narrowing', 'ts-strict-null'],
    path: 'between.ts',
  },
  {
    code: `function element(tag, inner) {
  return \`<\${tag}>\${inner}</\${tag}>\`;
}

console.log(element('T', 'Promise<string>'));`,
    shows: ['strings', 'functions-call-define', 'return-values', 'template-strings'],
    not: ['ts-generics', 'ts-annotations', 'ts-interfaces-aliases', 'comparison-equality'],
  },
];
