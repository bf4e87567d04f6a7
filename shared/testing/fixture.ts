import { z } from 'zod';
import {
  defineAnalysis,
  defineDocument,
  defineEvent,
  defineQuestion,
  defineResource,
  defineServer,
  defineSkill,
  on,
} from '../skill/index.ts';

/** Two small servers that use every word of the kernel once, for tests about the road and the doors. */

export const Shelf = defineDocument({
  kind: 'fixture-shelf',
  owner: 'library',
  subject: 'student',
  schema: z.object({ books: z.array(z.string()), reserve: z.string().default('none') }),
  empty: { books: [], reserve: 'none' },
});

export const Tally = defineDocument({
  kind: 'fixture-tally',
  owner: 'counter',
  subject: 'student',
  schema: z.object({ lent: z.int(), last: z.string() }),
  empty: { lent: 0, last: '' },
});

export const bookLent = defineEvent({
  type: 'fixture.book.lent',
  version: 1,
  record: 'BookLent',
  payload: z.object({ title: z.string() }),
});

export const lendBook = defineSkill({
  name: 'lend_book',
  title: 'Lend a book',
  description: 'Lends one more book; returns how many are out.',
  effect: 'write',
  about: 'student',
  input: z.object({ title: z.string() }),
  output: z.object({ title: z.string(), out: z.int() }),
  refusals: { shelf_full: { kind: 'conflict', say: '{count} books are out. Return one first.' } },
  reads: (needs) => needs.document('shelf', Shelf, ({ student }) => student),
  emits: [bookLent],
  run({ input: { title }, shelf, refuse }) {
    if (shelf.books.length >= 1_000) refuse('shelf_full', { count: shelf.books.length });
    const books = [...shelf.books, title];
    return {
      result: { title, out: books.length },
      next: { shelf: { ...shelf, books } },
      emit: [bookLent.of({ title })],
    };
  },
  brief: ({ title, out }) => `${title}, ${out} out`,
  budget: { definition: 90, result: 20 },
  examples: [
    {
      name: 'a first book',
      now: '2026-01-05T09:00:00.000Z',
      input: { title: 'Emma' },
      result: { title: 'Emma', out: 1 },
      brief: 'Emma, 1 out',
    },
    {
      name: 'too many',
      now: '2026-01-05T09:00:00.000Z',
      given: { shelf: { books: Array.from({ length: 1_000 }, (_, i) => `b${i}`), reserve: 'none' } },
      input: { title: 'Emma' },
      refusal: 'shelf_full',
      says: '1000 books are out. Return one first.',
    },
  ],
});

export const nextPage = defineSkill({
  name: 'next_page',
  title: 'Next page',
  description: 'Gives one more page and leaves it in the workspace; returns its number.',
  effect: 'write',
  about: 'student',
  repeat: 'new',
  input: z.object({ path: z.string().default('page.txt') }),
  output: z.object({ page: z.int() }),
  refusals: {},
  reads: (needs) => needs.document('shelf', Shelf, ({ student }) => `${student}/pages`),
  run({ input: { path }, shelf }) {
    const books = [...shelf.books, 'page'];
    return {
      result: { page: books.length },
      next: { shelf: { ...shelf, books } },
      files: [{ path, text: `page ${books.length}\n` }],
    };
  },
  brief: ({ page }) => `page ${page}`,
  budget: { definition: 90, result: 20 },
  examples: [{ name: 'one', now: '2026-01-05T09:00:00.000Z', input: {}, result: { page: 1 }, brief: 'page 1' }],
});

const lineCount = defineAnalysis({
  name: 'fixture-lines',
  load:
    async () =>
    ({ text }: { text: string }) =>
      text.split('\n').length,
});

export const countLines = defineSkill({
  name: 'count_lines',
  title: 'Count lines',
  description: 'How many lines the code has.',
  effect: 'observe',
  about: 'student',
  input: z.object({}),
  output: z.object({ lines: z.int(), from: z.string() }),
  refusals: {},
  reads: (needs) => needs.code('program').analysis('lines', lineCount, ({ program: { text } }) => ({ text })),
  run: ({ program, lines }) => ({ result: { lines, from: program.origin } }),
  brief: ({ lines, from }) => `${lines} lines in ${from}`,
  budget: { definition: 90, result: 20 },
  examples: [],
});

export const measure = defineSkill({
  name: 'measure',
  title: 'Measure',
  description: 'How long the code is, where there is some.',
  effect: 'observe',
  about: 'student',
  input: z.object({}),
  output: z.object({ length: z.int().nullable(), lines: z.int().nullable() }),
  refusals: {},
  reads: (needs) =>
    needs
      .code('program', { optional: true })
      .analysis('lines', lineCount, ({ program }) => program && { text: program.text }),
  run: ({ program, lines }) => ({ result: { length: program?.text.length ?? null, lines: lines ?? null } }),
  brief: ({ length, lines }) => (length === null ? 'no code' : `${length} long, ${lines} lines`),
  budget: { definition: 90, result: 20 },
  examples: [],
});

const lent = defineQuestion({
  server: 'counter',
  skill: 'tally',
  input: z.object({ student: z.string() }),
  answer: z.object({ lent: z.int() }),
});

export const shelfReport = defineSkill({
  name: 'shelf_report',
  title: 'Shelf report',
  description: 'What is out by both books.',
  effect: 'read',
  about: 'student',
  input: z.object({}),
  output: z.object({ here: z.int(), there: z.int().nullable(), reserve: z.string() }),
  refusals: { empty: { kind: 'not-found', say: 'Nothing is out. Lend something with lend_book.' } },
  reads: (needs) =>
    needs.document('shelf', Shelf, ({ student }) => student).ask('tally', lent, ({ student }) => ({ student })),
  run({ shelf, tally, refuse }) {
    if (shelf.books.length === 0) refuse('empty');
    return { result: { here: shelf.books.length, there: tally?.lent ?? null, reserve: shelf.reserve } };
  },
  brief: ({ here, there }) => `${here} here, ${there ?? '?'} there`,
  budget: { definition: 90, result: 20 },
  examples: [],
});

export const tally = defineSkill({
  name: 'tally',
  title: 'Tally',
  description: 'How many books were lent.',
  effect: 'read',
  about: 'student',
  input: z.object({}),
  output: z.object({ lent: z.int(), last: z.string() }),
  refusals: {},
  reads: (needs) => needs.document('tally', Tally, ({ student }) => student),
  run: ({ tally: { lent, last } }) => ({ result: { lent, last } }),
  brief: ({ lent, last }) => `${lent} lent, last ${last}`,
  budget: { definition: 90, result: 20 },
  examples: [],
});

/** A title that its consumer cannot digest. */
export const POISON = 'poison';

export const foldLent = defineSkill({
  name: 'fold_lent',
  title: 'Fold a lent book',
  description: 'Counts a lent book.',
  effect: 'write',
  about: 'student',
  doors: [],
  input: z.object({ title: z.string() }),
  output: z.object({ lent: z.int() }),
  refusals: {},
  reads: (needs) => needs.document('tally', Tally, ({ student }) => student),
  run({ input: { title }, tally }) {
    if (title === POISON) throw new Error('this cannot be digested');
    const lent = tally.lent + 1;
    return { result: { lent }, next: { tally: { lent, last: title } } };
  },
  brief: ({ lent }) => `${lent}`,
  budget: { definition: 90, result: 20 },
  examples: [],
});

export const card = defineResource({
  name: 'library_card',
  title: 'Library card',
  description: 'The books a student has.',
  uri: 'fixture://card/{student}',
  path: '/cards/{student}',
  mimeType: 'text/plain',
  about: 'student',
  params: z.object({ student: z.string() }),
  refusals: {},
  reads: (needs) => needs.document('shelf', Shelf, ({ student }) => student),
  render: ({ student, shelf }) => `${student}: ${shelf.books.join(', ')}`,
});

export const library = defineServer({
  name: 'library',
  instructions: 'Lend with lend_book, then look with shelf_report.',
  skills: [lendBook, nextPage, countLines, measure, shelfReport],
  resources: [card],
});

export const counter = defineServer({
  name: 'counter',
  instructions: 'Counts.',
  skills: [tally, foldLent],
  on: [on(bookLent, foldLent, ({ title }) => ({ title }))],
});
