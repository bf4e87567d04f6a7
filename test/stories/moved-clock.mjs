import { readFileSync } from 'node:fs';

/** Preloaded into a server, so that a test can let time pass: milliseconds ahead stand in a file. */
const ahead = () => Number(readFileSync(process.env.LEARNFLOW_TEST_CLOCK, 'utf8'));
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead());
    else super(...given);
  }

  static now() {
    return RealDate.now() + ahead();
  }
};
