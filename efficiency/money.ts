import { z } from 'zod';
import type { Spent } from './row.ts';

/** Dollars for a million tokens. */
export const Price = z.strictObject({ name: z.string(), input: z.number().min(0), output: z.number().min(0) });
export type Price = z.output<typeof Price>;
export const Prices = z.array(Price).min(1);

const MILLION = 1_000_000;

/** Dollars: what is read at the price of input, what is written at that of output. */
export const cost = ({ read, written }: Spent, { input, output }: Price): number =>
  (read * input + written * output) / MILLION;
