/** What a program has besides the language: the console, timers, and in a spec the words of tests, typed loosely. */
export const WORDS = `
type Body = () => unknown;
interface TestWord {
  (name: string, body: Body, timeout?: number): void;
  skip(name: string, body?: Body): void;
  only(name: string, body: Body): void;
  todo(name: string): void;
  each(rows: readonly unknown[]): (name: string, body: (...values: any[]) => unknown) => void;
}
declare const test: TestWord;
declare const it: TestWord;
declare const describe: TestWord;
declare function beforeEach(body: Body): void;
declare function afterEach(body: Body): void;
declare function beforeAll(body: Body): void;
declare function afterAll(body: Body): void;
interface Matchers {
  readonly not: Matchers;
  readonly resolves: Matchers;
  readonly rejects: Matchers;
  readonly [matcher: string]: any;
}
declare const expect: { (value: unknown): Matchers; readonly [word: string]: any };
declare const vi: any;
declare const jest: any;
declare const console: Record<'log' | 'info' | 'warn' | 'error' | 'debug' | 'table' | 'trace', (...values: unknown[]) => void>;
declare function setTimeout(run: (...values: any[]) => void, milliseconds?: number, ...values: unknown[]): number;
declare function setInterval(run: (...values: any[]) => void, milliseconds?: number, ...values: unknown[]): number;
declare function clearTimeout(timer: number | undefined): void;
declare function clearInterval(timer: number | undefined): void;
declare function queueMicrotask(run: () => void): void;
declare function structuredClone<T>(value: T): T;
`;
