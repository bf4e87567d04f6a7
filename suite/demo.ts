import { demo as played } from '@learnflow/efficiency';
import { measured } from './efficiency.ts';

/** A session, call by call, with colour on a terminal. */
export async function demo(): Promise<void> {
  const { NO_COLOR } = process.env;
  // Whoever reads only the first lines is done, and so are we.
  process.stdout.on('error', () => process.exit());
  for await (const piece of played(measured(), process.stdout.isTTY === true && !NO_COLOR)) process.stdout.write(piece);
}
