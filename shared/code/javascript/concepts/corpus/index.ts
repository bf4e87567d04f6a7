import { basics } from './basics.ts';
import { classes } from './classes.ts';
import { control } from './control.ts';
import { functions } from './functions.ts';
import { later } from './later.ts';
import { library } from './library.ts';
import { lists } from './lists.ts';
import { records } from './records.ts';
import type { Sample } from './sample.ts';
import { typed } from './typed.ts';

/** Programs written beside the detectors. */
export const own: readonly Sample[] = [
  ...[basics, control, functions, lists, records, classes, library, later, typed].flat(),
];
