let giveUp: ((reason: Error) => void) | undefined;

/** What `run` gives, once it is there. Throws where nothing is left that could bring it. */
export function waitFor<T>(run: () => T): Promise<Awaited<T>> {
  return new Promise<Awaited<T>>((resolve, reject) => {
    giveUp = reject;
    const given = run();
    if (isPromiseLike(given)) Promise.resolve(given).then(resolve as never, reject);
    else resolve(given as Awaited<T>);
  });
}

const isPromiseLike = (value: unknown): boolean =>
  ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
  typeof Reflect.get(value, 'then') === 'function';

/** No job is left and no timer: whoever waits, waits forever. */
export function stuck(): void {
  giveUp?.(new Error('it waits for a promise that nothing is left to settle'));
}
