import { expect, it } from 'vitest';
import { readLesson } from './read-lesson.ts';

const CONCEPTS = ['while-loops', 'for-loops', 'conditionals-if'];

const WHOLE = `A while loop repeats its block as long as its condition is true.

## Model
The condition is asked first.

## Example
A pump fills a tank.
\`\`\`js
let litres = 0;
while (litres < 10) litres += 4;
console.log(litres);
// ## not a heading
\`\`\`
\`\`\`output
12
\`\`\`
It passes 10.

## Contrast: conditionals-if
An if asks once.
\`\`\`ts
const open: boolean = true;
if (open) console.log('in');
\`\`\`
\`\`\`output
in
\`\`\`
It never comes back.
Beyond: for-loops because somebody has to be first.

## Misconception: runs-at-least-once
Pattern: endless-loop
Belief: The block runs at least once.
\`\`\`js
while (false) console.log('never');
console.log('end');
\`\`\`
\`\`\`output
end
\`\`\`
Truth: The condition is asked before the first round,
and a false one ends the loop.

## Reminder
It asks before every round.

## Ask
How often does it ask?
Check: water-tank

## Read more
- MDN: while
- ECMAScript: The while Statement
`;

const complaintsOf = (text: string): readonly string[] => {
  const read = readLesson('while-loops', text, CONCEPTS);
  return 'complaints' in read ? read.complaints : [];
};

it('reads a whole lesson', () => {
  expect(readLesson('while-loops', WHOLE, CONCEPTS)).toEqual({
    concept: 'while-loops',
    point: 'A while loop repeats its block as long as its condition is true.',
    model: 'The condition is asked first.',
    example: {
      language: 'js',
      code: 'let litres = 0;\nwhile (litres < 10) litres += 4;\nconsole.log(litres);\n// ## not a heading',
      output: '12',
      beyond: [],
      before: 'A pump fills a tank.',
      after: 'It passes 10.',
    },
    contrast: {
      with: 'conditionals-if',
      language: 'ts',
      code: "const open: boolean = true;\nif (open) console.log('in');",
      output: 'in',
      beyond: [{ concept: 'for-loops', because: 'somebody has to be first.' }],
      before: 'An if asks once.',
      after: 'It never comes back.',
    },
    misconceptions: [
      {
        id: 'runs-at-least-once',
        pattern: 'endless-loop',
        belief: 'The block runs at least once.',
        language: 'js',
        code: "while (false) console.log('never');\nconsole.log('end');",
        output: 'end',
        beyond: [],
        truth: 'The condition is asked before the first round,\nand a false one ends the loop.',
      },
    ],
    reminder: 'It asks before every round.',
    ask: 'How often does it ask?',
    check: 'water-tank',
    pages: [
      { source: 'MDN', name: 'while' },
      { source: 'ECMAScript', name: 'The while Statement' },
    ],
  });
});

it.each([
  ['## Model\nThe condition is asked first.\n', '', '## Model is missing'],
  ['## Reminder', '## Remainder', '## Remainder is no part of a lesson; nearest: Reminder'],
  ['## Model', '## Ask\nWhy?\nCheck: a\n\n## Model', '## Ask is there twice'],
  ['A while loop repeats its block', `A while loop ${'again '.repeat(40)}`, /^the point has \d+ words, more than 30$/],
  ['A while loop repeats its block as long as its condition is true.', '', /^the point is missing/],
  [
    'Contrast: conditionals-if',
    'Contrast: conditional-if',
    '## Contrast: unknown concept "conditional-if"; nearest: conditionals-if',
  ],
  [
    'Beyond: for-loops',
    'Beyond: forloops',
    /^## Contrast: conditionals-if: Beyond: unknown concept "forloops"; nearest: for-loops/,
  ],
  ['because somebody has to be first.', '', /has a line Beyond that does not read/],
  ['```output\n12\n```\n', '', /^## Example has no ```output block/],
  ['```js\nlet', '```\nlet', /^## Example has no code/],
  ['Belief: ', '', '## Misconception: runs-at-least-once has no line Belief: before its code'],
  ['Truth: ', '', '## Misconception: runs-at-least-once has no line Truth: behind its output'],
  ['Misconception: runs-at-least-once', 'Misconception: Runs Once', /needs a name of lower-case words/],
  ['Check: water-tank', '', /^## Ask has no line Check/],
  ['- MDN: while', 'MDN while', /^## Read more: "MDN while" does not read/],
])('%j changed to %j is complained of by name', (from, to, said) => {
  const complaints = complaintsOf(WHOLE.replace(from, to));
  expect(
    complaints.some((one) => (typeof said === 'string' ? one === said : said.test(one))),
    complaints.join('\n'),
  ).toBe(true);
});

it('sections out of order, and one misconception told twice, are seen', () => {
  const model = '## Model\nThe condition is asked first.\n\n';
  expect(complaintsOf(`${WHOLE.replace(model, '')}\n${model}`)[0]).toMatch(/^## Model stands behind ## Read more/);
  const section = WHOLE.slice(WHOLE.indexOf('## Misconception'), WHOLE.indexOf('## Reminder'));
  expect(complaintsOf(WHOLE.replace(section, section + section))).toEqual([
    '## Misconception: runs-at-least-once is there twice',
  ]);
});

it('says something of every text, and never throws', () => {
  for (const text of ['', '##', '```', '## Example', '## Misconception:', WHOLE.slice(0, 400)])
    expect(complaintsOf(text).length).toBeGreaterThan(0);
});
