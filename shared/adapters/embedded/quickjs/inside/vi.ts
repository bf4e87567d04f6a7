import { clockWords } from './clock.ts';
import { clearAll, isSpy, makeSpy, resetAll, restoreAll, spyOn } from './spies.ts';

/** What `vi` and `jest` can do here: spies and the clock. Modules cannot be replaced. */
const words = {
  fn: (implementation?: never) => makeSpy(implementation),
  spyOn,
  isMockFunction: isSpy,
  mocked: <T>(value: T): T => value,
  clearAllMocks: clearAll,
  resetAllMocks: resetAll,
  restoreAllMocks: restoreAll,
  setTimeout: () => {},
  ...clockWords,
};

/** Those that return nothing can be chained. */
export const vi: object = Object.freeze(
  Object.fromEntries(
    Object.entries<(...args: never[]) => unknown>(words).map(([name, word]) => [
      name,
      (...args: never[]) => chained(word(...args)),
    ]),
  ),
);

function chained(given: unknown): unknown {
  return given === undefined ? vi : given;
}
