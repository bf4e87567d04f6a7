import { flash } from './lamp';

export const secondsOf = (signal) => {
  let seconds = 0;
  for (const sign of signal) {
    const lasts = flash(sign);
    if (lasts === undefined) {
      throw new Error('no such flash');
    }
    seconds += lasts + 1;
  }
  return Math.max(0, seconds - 1);
};
