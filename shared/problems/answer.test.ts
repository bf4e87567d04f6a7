import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../skill/run.ts';
import { judgeAnswer, rightAnswer } from './answer.ts';
import { instanceOf, type Problem } from './instance.ts';
import { readItem } from './read-item.ts';
import { answerRun } from './runs.ts';

const printed = (output: string): RunResult => ({ verdict: 'passed', tests: [], output, milliseconds: 1, bytes: 1 });

function quiz(kind: string, more = ''): Problem {
  const code = kind === 'parsons' ? { 'solution.js': 'a();\nb();\nc();\n', 'spec.js': 'test' } : { 'program.js': '1;' };
  const yaml = `title: A quiz\ntask: Say what it is, please.\nkind: ${kind}\nlevel: easy\nconcepts: [numbers]\n${more}`;
  const item = readItem('a-quiz', { 'item.yaml': yaml, 'statement.md': 'Say it.', ...code });
  const problem = 'complaints' in item ? undefined : instanceOf(item, undefined);
  if (!problem) throw new Error(JSON.stringify(item));
  return problem;
}

const judged = (problem: Problem, answer: string, output: string) => judgeAnswer(problem, answer, printed(output));

describe('what a program prints', () => {
  const predict = quiz('predict');

  it.each([
    ['7\n9\n', '7\n9'],
    ['7\n9\n', '  7 \n9\n'],
    ["[ 1, 'a' ]\n", '[1,"a"]'],
    ["{ name: 'Ada', age: 3 }\n", '{name:"Ada",  age:3}'],
    ['hello\n', '"hello"'],
    ['a  b\n', 'a b'],
    ['\n', ''],
  ])('%j is answered by %j', (output, answer) => {
    expect(judged(predict, answer, output)).toMatchObject({ right: true, share: 1 });
  });

  it.each([
    ['7\n9\n', '9\n7', 0],
    ['7\n9\n', '7', 1 / 2],
    ['7\n9\n', '7\n9\n11', 2 / 3],
    ['7\n', '7 9', 0],
    ['ab\n', 'a b', 0],
    ['true\n', 'True', 0],
    ['7\n', '', 0],
  ])('%j is not answered by %j', (output, answer, share) => {
    expect(judged(predict, answer, output)).toMatchObject({ right: false, share });
  });

  const line = fc.stringMatching(/^[\w '",:[\]{}.-]{1,20}$/).filter((text) => /\w/.test(text));

  it('is right whatever the spacing and the quotes', () => {
    const spaced = (text: string) => text.replaceAll("'", '"').replace(/ +/g, '   ').replace(/^|$/g, '  ');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const answer = lines.map(spaced).join('\n');
        expect(judged(predict, answer, `${lines.join('\n')}\n`)?.right).toBe(true);
      }),
    );
  });

  it('is wrong as soon as a letter or a number is another', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), (lines, at) => {
        const wrong = lines.with(at % lines.length, `${lines[at % lines.length]}x`);
        const verdict = judged(predict, wrong.join('\n'), `${lines.join('\n')}\n`);
        expect(verdict?.right).toBe(false);
        expect(verdict?.share).toBeLessThan(1);
      }),
    );
  });
});

describe('traced values', () => {
  const trace = quiz('trace');

  it.each(['0 3 6', '0, 3, 6', '0,3,6', ' 0\n3\n6 '])('0, 3 and 6 may be written %j', (answer) => {
    expect(judged(trace, answer, '0\n3\n6\n')).toEqual({ right: true, share: 1, expected: '0 3 6' });
  });

  it.each(['0 3', '0 6 3', '036', '0 3 6 9'])('and not %j', (answer) => {
    expect(judged(trace, answer, '0\n3\n6\n')?.right).toBe(false);
  });
});

describe('a choice', () => {
  const check = quiz(
    'check',
    'options:\n  - { say: three, is: a }\n  - { say: a text, is: b }\n  - { say: nothing, is: c }\n',
  );
  const place = check.options.findIndex(({ say }) => say === 'a text');
  const output = `[${check.options.map((_, index) => index === place)}]\n`;
  const letter = 'ABC'.charAt(place);

  it.each([letter, letter.toLowerCase(), `${letter}.`, `(${letter})`, `${letter}. a text`, ' a text ', '"a text"'])(
    'may be given as %j',
    (answer) => {
      expect(judged(check, answer, output)).toEqual({ right: true, share: 1, expected: letter });
    },
  );

  it.each(['', 'three', 'all', 'ABC', 'D', ...['A', 'B', 'C'].filter((other) => other !== letter)])(
    'is missed by %j',
    (answer) => {
      expect(judged(check, answer, output)?.right).toBe(false);
    },
  );

  it.each(['[true,true,false]\n', '[false,false,false]\n', 'nonsense\n'])('has no right answer after %j', (said) => {
    expect(rightAnswer(check, printed(said))).toBeUndefined();
    expect(judged(check, letter, said)).toBeUndefined();
  });
});

describe('lines in order', () => {
  const parsons = quiz('parsons');

  it.each(['', 'one two', '1 1 2', '1 2 9', '0 1 2'])('%j is not even an order', (answer) => {
    expect(answerRun(parsons, answer)).toBeUndefined();
    expect(judgeAnswer(parsons, answer, undefined)).toEqual({ right: false, share: 0 });
  });

  it('is judged by the tests, and half of them passed is half right', () => {
    const test = (status: 'pass' | 'fail') => ({ name: status, status, output: '' });
    const failed = { ...printed(''), verdict: 'failed' as const, tests: [test('pass'), test('fail')] };
    expect(judgeAnswer(parsons, '1 2 3', failed)).toEqual({ right: false, share: 0.5 });
    expect(judgeAnswer(parsons, '1 2 3', { ...failed, verdict: 'passed' })).toEqual({ right: true, share: 1 });
  });
});

it('a program that does not end well has no right answer', () => {
  expect(rightAnswer(quiz('predict'), { ...printed('7\n'), verdict: 'timeout' })).toBeUndefined();
});
