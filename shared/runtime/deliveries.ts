import { Refusal } from '../skill/refusal.ts';

/** Facts on their way to whoever listens, after the caller got its answer: one round at a time. */
export class Deliveries {
  #round: Promise<void> | undefined;
  #again = false;

  /** Has `deliver` run soon; rounds asked for while one is under way become one more. Bugs go to `report`. */
  soon(deliver: () => Promise<void>, report: (error: unknown) => void): void {
    if (this.#round) {
      this.#again = true;
      return;
    }
    this.#round = new Promise<void>(setImmediate)
      .then(deliver)
      .catch((error: unknown) => {
        // What could not be applied now still waits; the next call or process tries again.
        if (!(error instanceof Refusal)) report(error);
      })
      .finally(() => {
        this.#round = undefined;
        if (this.#again) {
          this.#again = false;
          this.soon(deliver, report);
        }
      });
  }

  /** Until nothing is under way. */
  async idle(): Promise<void> {
    while (this.#round) await this.#round;
  }
}
