import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineDocument } from '../skill/document.ts';
import { Reads } from '../skill/reads.ts';
import { ordersAt } from './load-documents.ts';

const Note = defineDocument({
  kind: 'note',
  owner: 'test',
  subject: 'student',
  schema: z.object({ next: z.string() }),
  empty: { next: '' },
});

interface Start {
  readonly input: { readonly topic: string };
  readonly student: string;
}
const start: Start = { input: { topic: 'loops' }, student: 'ada' };
const orders = (needs: { readonly needs: Reads<unknown>['needs'] }) =>
  ordersAt(needs.needs, { ...start }).map(({ name, keys }) => [name, ...keys]);

describe('documents are fetched together', () => {
  test('as long as their keys need nothing but the input and what is there', () => {
    const needs = new Reads<Start>()
      .document('own', Note, ({ student }) => student)
      .document('topic', Note, ({ student, input }) => `${student}/${input.topic}`)
      .documents(
        'more',
        Note,
        () => ['a', 'b'],
        (label, { student }) => `${student}/${label}`,
      );
    expect(orders(needs)).toEqual([
      ['own', 'ada'],
      ['topic', 'ada/loops'],
      ['more', 'ada/a', 'ada/b'],
    ]);
  });

  test('up to the first whose key looks at one of them', () => {
    const needs = new Reads<Start>()
      .document('own', Note, ({ student }) => student)
      .document('linked', Note, ({ student, own }) => `${student}/${own.next}`)
      .document('topic', Note, ({ student }) => student);
    expect(orders(needs)).toEqual([['own', 'ada']]);
  });

  test('up to the first whose key looks at everything there is', () => {
    const needs = new Reads<Start>()
      .document('own', Note, ({ student }) => student)
      .document('linked', Note, ({ student, ...others }) => `${student}/${others.own.next}`);
    expect(orders(needs)).toEqual([['own', 'ada']]);
  });

  test('up to the first entry that is no document', () => {
    const needs = new Reads<Start>()
      .document('own', Note, ({ student }) => student)
      .derive('length', ({ own }) => own.next.length)
      .document('topic', Note, ({ student }) => student);
    expect(orders(needs)).toEqual([['own', 'ada']]);
  });

  test('and a key that throws for a reason of its own is a bug', () => {
    const needs = new Reads<Start>()
      .document('own', Note, ({ student }) => student)
      .document('broken', Note, () => {
        throw new Error('broken');
      });
    expect(() => orders(needs)).toThrow('broken');
  });
});
