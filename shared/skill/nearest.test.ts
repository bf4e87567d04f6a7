import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const concepts = ['while-loops', 'for-loops', 'arrays', 'array-loops', 'closures', 'promises', 'async-await', 'scope'];
const tools = ['mastery_calculation', 'record_activity', 'next_step', 'hint_generation', 'problem_generation'];

describe('the nearest names', () => {
  test.each([
    ['loops', ['for-loops', 'while-loops', 'array-loops']],
    ['closure', ['closures']],
    ['async', ['async-await']],
    ['promise', ['promises']],
    ['array', ['arrays', 'array-loops']],
    ['For Loop', ['for-loops', 'array-loops', 'while-loops']],
    ['scpoe', ['scope']],
    ['dictionary', []],
    ['==', []],
    ['', []],
    ['-', []],
  ])('%j among the concepts means %j', (word, names) => {
    expect(nearest(word, concepts)).toEqual(names);
  });

  test.each([
    ['mastery', ['mastery_calculation']],
    ['calculate_mastery', ['mastery_calculation']],
    ['masteryCalculation', ['mastery_calculation']],
    ['nextStep', ['next_step']],
    ['generate_hint', ['hint_generation', 'problem_generation']],
  ])('%j among the tools means %j', (word, names) => {
    expect(nearest(word, tools)).toEqual(names);
  });

  test.each([
    ['concpet', 'concept'],
    ['students', 'student'],
    ['studentId', 'student'],
    ['student_name', 'student'],
    ['details', 'detail'],
  ])('%j among the arguments means %j', (word, name) => {
    expect(nearest(word, ['concept', 'student', 'score', 'detail'], 1)).toEqual([name]);
  });

  test('are never more than asked for, and never one that was not offered', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.nat(4), (word, names, count) => {
        const found = nearest(word, names, count);
        expect(found.length).toBeLessThanOrEqual(count);
        for (const name of found) expect(names).toContain(name);
      }),
    );
  });

  test('begin with the very name where it is among them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...concepts), fc.shuffledSubarray(concepts), (name, others) => {
        expect(nearest(name, [...others, name])[0]).toBe(name);
      }),
    );
  });
});
