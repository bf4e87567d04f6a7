/**
 * Where a missing } is expected at its opening and named where the indentation ends the block: the line that has to
 * change, as the layout of the program shows it. The opening stands in the same sentence. Counted apart from the
 * expectations, which stay as they were written.
 */
export const AGREED: Readonly<Record<string, { readonly lines: readonly number[]; readonly why: string }>> = {
  'guess-game-function-open': {
    lines: [13, 14],
    why: 'the else closes on line 13 and the next function starts as far out as checkGuess',
  },
  'seat-plan-deep-if-open': { lines: [8, 9], why: 'the } on line 9 is as far out as the for, not as the if' },
  'hero-inner-object-open': { lines: [6, 7], why: 'items on line 7 is as far out as position' },
  'ts-bank-account-method-open': { lines: [14, 15], why: 'withdraw is as far out as deposit' },
  'countdown-while-open-sloppy': { lines: [7, 8], why: 'line 8 is as far out as the while' },
};
