import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from './corpus/explain.ts';
import { FAILING } from './corpus/real.ts';

/** The stack that this V8 gives for a program; one whose last line gives a promise is waited for. */
async function stackOf(code: string): Promise<string> {
  try {
    await new vm.Script(code, { filename: '/home/ada/app.js' }).runInNewContext({ console: { log() {} } });
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'stack' in error) return String(error.stack);
  }
  return '';
}

describe('a program that was run', () => {
  it.each(FAILING.map((failing) => [failing.name, failing] as const))('%s', async (_, failing) => {
    const { code, line, expression, why, probable } = failing;
    expect(explain({ error: await stackOf(code), code })).toMatchObject({
      expression,
      certainty: probable ? 'heuristic' : 'certain',
      disagreement: null,
      ...(line !== undefined && { where: { line } }),
      ...(why && { why: expect.stringContaining(why) }),
    });
  });
});

/** A way into an object that goes wrong at one of its names, and what stands before that name. */
interface Way {
  readonly path: readonly string[];
  readonly lasts: number;
}

const name = fc.constantFrom('a', 'b', 'size', 'list', 'next');
const way: fc.Arbitrary<Way> = fc
  .array(name, { minLength: 2, maxLength: 4 })
  .chain((path) => fc.record({ path: fc.constant(path), lasts: fc.integer({ min: 1, max: path.length - 1 }) }));

/** Everything up to `lasts` names deep is there, and what comes then is undefined. */
const objectFor = ({ path, lasts }: Way): string =>
  path.slice(0, lasts - 1).reduceRight((inner, key) => `{ ${key}: ${inner} }`, '{}');

const sound = 'good.one + good.one.two.length';

describe('whichever of several reads on a line fails', () => {
  it('the expression that is named certain is the one that was undefined', async () => {
    await fc.assert(
      fc.asyncProperty(way, fc.nat(2), fc.boolean(), async (one, before, call) => {
        const read = `thing.${one.path.join('.')}`;
        const line = [...Array.from({ length: before }, () => sound), read, sound].join(' + ');
        const code = `const good = { one: { two: [] } };\nconst thing = ${objectFor(one)};\n${call ? `String(${line});` : `${line};`}\n`;
        const told = explain({ error: await stackOf(code), code });
        const base = ['thing', ...one.path.slice(0, one.lasts)].join('.');
        expect({ expression: told?.expression, certainty: told?.certainty, line: told?.where?.line }).toEqual({
          expression: base,
          certainty: 'certain',
          line: 3,
        });
      }),
    );
  });

  it('and without its column it is named certain only where no other could have failed so', async () => {
    await fc.assert(
      fc.asyncProperty(way, async (one) => {
        const read = `thing.${one.path.join('.')}`;
        const code = `const thing = ${objectFor(one)};\n${read};\n`;
        const stack = (await stackOf(code)).replaceAll(/(app\.js:\d+):\d+/g, '$1').replaceAll(/^\s*\^$/gm, '');
        const told = explain({ error: stack, code });
        const wanted = one.path[one.lasts] ?? '';
        const candidates = one.path.filter((key) => key === wanted).length;
        if (told?.certainty === 'certain') expect(candidates).toBe(1);
        if (candidates === 1) expect(told?.expression).toBe(['thing', ...one.path.slice(0, one.lasts)].join('.'));
      }),
    );
  });
});
