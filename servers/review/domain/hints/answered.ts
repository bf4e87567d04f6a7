import { NOW } from '../samples.ts';
import {
  BROKEN,
  CODE,
  coldestHour,
  failing,
  hinted,
  STUCK,
  TEST,
  tried,
  unhelped,
  unread,
  waterTank,
} from './samples.ts';

/** Calls that get a hint, level by level. */
export const ANSWERED = [
  {
    name: 'the first hint asks',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing() };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    result: {
      problem: 'coldest-hour',
      level: 0,
      hint: '"the last hour is the coldest" should give -4, and yours gives 2. Do it by hand with the values of that test, step by step: which step of yours comes out differently?',
      code: null,
      line: null,
      concept: 'for-loops',
      test: TEST,
    },
    brief:
      'level 0: "the last hour is the coldest" should give -4, and yours gives 2. Do it by hand with the values of that test, step by step: which step of yours comes out differently?',
  },
  {
    name: 'after an attempt it says where',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing(), practice: tried(), log: hinted(0) };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    result: {
      problem: 'coldest-hour',
      level: 1,
      hint: 'Look at the for loop, lines 3 to 7: "the last hour is the coldest" fails because of what happens there. What is that part there for?',
      code: null,
      line: null,
      concept: 'for-loops',
      test: TEST,
    },
    brief:
      'level 1: Look at the for loop, lines 3 to 7: "the last hour is the coldest" fails because of what happens there. What is that part there for?',
  },
  {
    name: 'then the rule',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing(), practice: tried(), log: hinted(1) };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    result: {
      problem: 'coldest-hour',
      level: 2,
      hint: 'for loops (line 3): Counting from 0 and counting from 1 differ by one, and so do a length and the last index. Try the first and the last case by hand.',
      code: null,
      line: 3,
      concept: 'for-loops',
      test: TEST,
    },
    brief:
      'level 2: for loops (line 3): Counting from 0 and counting from 1 differ by one, and so do a length and the last index. Try the first and the last case by hand.',
  },
  {
    name: 'then an example, once the code has changed',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing(), practice: tried(), log: hinted(2), trial: unhelped() };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    result: {
      problem: 'coldest-hour',
      level: 3,
      hint: 'for loops, in another program. Which of its results is like that of your line 3, and why?',
      code: "let posts = '';\nfor (let metre = 0; metre < 3; metre++) posts += '|';\nconsole.log(posts.length, 'posts');\nposts = '';\nfor (let metre = 0; metre <= 3; metre++) posts += '|';\nconsole.log(posts.length, 'posts, and 3 metres between them');\n// prints: 3 posts\n// prints: 4 posts, and 3 metres between them",
      line: 3,
      concept: 'for-loops',
      test: TEST,
    },
    brief:
      "level 3: for loops, in another program. Which of its results is like that of your line 3, and why?\n```js\nlet posts = '';\nfor (let metre = 0; metre < 3; metre++) posts += '|';\nconsole.log(posts.length, 'posts');\nposts = '';\nfor (let metre = 0; metre <= 3; metre++) posts += '|';\nconsole.log(posts.length, 'posts, and 3 metres between them');\n// prints: 3 posts\n// prints: 4 posts, and 3 metres between them\n```",
  },
  {
    name: 'who is stuck gets the next step',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing(), practice: tried(), log: hinted(3), learner: STUCK };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    result: {
      problem: 'coldest-hour',
      level: 4,
      hint: 'Line 3: `degrees.length - 1` does too much, in the condition of the for loop: a part of it is all that is needed.',
      code: null,
      line: 3,
      concept: 'for-loops',
      test: TEST,
    },
    brief:
      'level 4: Line 3: `degrees.length - 1` does too much, in the condition of the for loop: a part of it is all that is needed.',
  },
  {
    name: 'another mistake behind the same test begins anew',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: failing(), practice: tried(), log: hinted(4, TEST, { mistake: 'mended' }) };
    },
    input: { problem: 'coldest-hour' },
    code: CODE,
    result: {
      problem: 'coldest-hour',
      level: 0,
      hint: '"the last hour is the coldest" should give -4, and yours gives 2. Do it by hand with the values of that test, step by step: which step of yours comes out differently?',
      code: null,
      line: null,
      concept: 'for-loops',
      test: TEST,
    },
    brief:
      'level 0: "the last hour is the coldest" should give -4, and yours gives 2. Do it by hand with the values of that test, step by step: which step of yours comes out differently?',
  },
  {
    name: 'code that does not parse begins with its place',
    now: NOW,
    get given() {
      return { problem: coldestHour(), run: unread() };
    },
    input: { problem: 'coldest-hour' },
    code: BROKEN,
    result: {
      problem: 'coldest-hour',
      level: 1,
      hint: 'Line 3, column 46: a ) is missing, the ( after for is never closed.',
      code: null,
      line: 3,
      concept: 'for-loops',
      test: null,
    },
    brief: 'level 1: Line 3, column 46: a ) is missing, the ( after for is never closed.',
  },
  {
    name: 'a quiz',
    now: NOW,
    get given() {
      return { problem: waterTank(), practice: tried() };
    },
    input: { problem: 'water-tank', level: 1 },
    result: {
      problem: 'water-tank',
      level: 1,
      hint: 'Look for while loops on line 2. How often does it happen, and with which values?',
      code: null,
      line: null,
      concept: 'while-loops',
      test: null,
    },
    brief: 'level 1: Look for while loops on line 2. How often does it happen, and with which values?',
  },
] as const;
