import { example, type WorkedExample } from './example.ts';

export const TYPED: readonly WorkedExample[] = [
  example(
    'ts-annotations',
    `
    function repeat(word: string, times = 2): string {
      return word.repeat(times);
    }
    const sung: string = repeat('la');
    console.log(sung);
    `,
    'lala',
  ),
  example(
    'ts-interfaces-aliases',
    `
    interface Trip {
      goal: string;
      days: number;
      guide?: string;
    }
    const walk: Trip = { goal: 'lake', days: 2 };
    console.log(walk.guide ?? 'nobody leads');
    `,
    'nobody leads',
  ),
  example(
    'ts-unions-narrowing',
    `
    function digits(code: number | boolean): number {
      if (typeof code === 'boolean') {
        return 1;
      }
      return String(code).length;
    }
    console.log(digits(500), digits(true));
    `,
    '3 1',
  ),
  example(
    'ts-strict-null',
    `
    function initial(name?: string): string {
      if (!name) {
        return '?';
      }
      return name.charAt(0);
    }
    console.log(initial('Zoe'), initial());
    `,
    'Z ?',
  ),
  example(
    'ts-generics',
    `
    function boxed<Item>(item: Item): { item: Item } {
      return { item };
    }
    const shoe = boxed('boot');
    const size: number = boxed(41).item;
    console.log(shoe.item.length, size);
    `,
    '4 41',
  ),
];
