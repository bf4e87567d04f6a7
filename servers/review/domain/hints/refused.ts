import { NOW } from '../samples.ts';
import {
  CODE,
  coldestHour,
  failing,
  HASTY,
  hinted,
  NOVEL,
  passing,
  SAID,
  tried,
  unloaded,
  unread,
  unsolved,
} from './samples.ts';

/** Calls that get none, and what they are told to do. */
export const REFUSED = [
  {
    name: 'no attempt yet',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing(), log: hinted(0) };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    refusal: 'not_yet',
    says: 'Level 1 is not open yet: grade_submission one attempt first.',
  },
  {
    name: 'more than the class allows',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing(), practice: tried(), log: hinted(4) };
    },
    input: { problem: 'coldest-hour', level: 5 },
    code: CODE,
    refusal: 'level_above',
    says: 'Hints for coldest-hour end at level 4: only a teacher opens the last one, with class_update hints 5. Change the code and ask again; about the same mistake ask with level 4.',
  },
  {
    name: 'a problem that came without a solution',
    now: NOW,
    get given() {
      return { problem: unsolved(), run: failing(), practice: tried(), log: hinted(3) };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    refusal: 'level_above',
    says: 'Hints for coldest-hour end at level 3: this problem came without a solution to compare with. Change the code and ask again; about the same mistake ask with level 3.',
  },
  {
    name: 'asked for three times within seconds',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing(), practice: tried(), log: HASTY };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    refusal: 'too_fast',
    says: 'Asked three times within seconds: that is clicking through. Read the last hint, change the code, ask in 14 s.',
  },
  {
    name: 'the same level once more',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing(), practice: tried(), log: SAID };
    },
    input: { problem: 'coldest-hour', level: 0 },
    code: CODE,
    refusal: 'said_already',
    says: 'All of level 0 was said. Change the code, or ask without level.',
  },
  {
    name: 'it passes',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: passing() };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    refusal: 'passes',
    says: 'coldest-hour passes all its tests. Submit it with grade_submission.',
  },
  {
    name: 'no code',
    now: NOW,
    get given() {
      return { problem: coldestHour() };
    },
    input: { problem: 'coldest-hour' },
    refusal: 'code_missing',
    says: 'coldest-hour asks for code. Give file, submission or code.',
  },
  {
    name: 'a comment and no code',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: unloaded() };
    },
    input: { problem: 'coldest-hour' },
    code: '// to do\n',
    refusal: 'nothing_written',
    says: 'Nothing is written yet. Say in one comment what coldestHour should give for an example, then write its first line.',
  },
  {
    name: 'another program',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: unloaded() };
    },
    input: { problem: 'coldest-hour' },
    code: "const guests = new Map();\nguests.set('Ada', 4);\nconsole.log(guests.size);\n",
    refusal: 'unrelated',
    says: 'This has nothing in common with coldest-hour, and no coldestHour. Send the code for it, or give the problem it is for.',
  },
  {
    name: 'Python',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: unread() };
    },
    input: { problem: 'coldest-hour' },
    code: 'def coldest_hour(degrees):\n    return min(degrees)\n\nprint(coldest_hour([1, 2]))\n',
    refusal: 'not_code',
    says: 'This looks like Python, not JavaScript. Send the code for coldest-hour.',
  },
  {
    name: 'a whole novel',
    now: NOW,
    get given() {
      return { problem: coldestHour() };
    },
    input: { problem: 'coldest-hour' },
    code: NOVEL,
    refusal: 'code_too_long',
    says: 'More than 64000 characters of code. Send the solution alone.',
  },
] as const;
