import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDENTIFIER_RULE, isIdentifier } from '../shared/skill/identifier.ts';

const PLUGIN = 'deploy/kong/plugins/learnflow-student';
const hasLuaJit = spawnSync('luajit', ['-v']).status === 0;
if (!hasLuaJit) process.stderr.write('SKIPPED: the gateway plugin was not run, luajit is missing (Debian: luajit).\n');

describe.runIf(hasLuaJit)('the gateway plugin under LuaJIT', () => {
  it('holds against hostile tokens and headers', () => {
    const lines = lua('hostile.lua').split('\n').filter(Boolean);
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(lines.length).toBeGreaterThan(35);
  });

  it('lets everybody pass whom the servers know, each under a name of their own that any proxy carries', () => {
    const pieces = fc.string({ unit: fc.constantFrom(...'aZ09_.@:|+=-éßЖ漢あ٣𝒜é'), maxLength: 140 });
    const ids = fc.array(fc.oneof(pieces, pieces, fc.string({ unit: 'binary' })), { minLength: 40, maxLength: 80 });
    fc.assert(
      fc.property(ids, (subs) => {
        for (const [i, header] of verdicts(subs).entries()) {
          const sub = subs[i] ?? '';
          if (header === '-') expect({ sub, known: isIdentifier(sub) }).toEqual({ sub, known: false });
          else expect({ header, id: decodeURIComponent(header) }).toEqual({ header: plain(header), id: sub });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says what a sub has to look like as the servers say it', () => {
    expect(lua('refusal.lua')).toContain(`sub ${IDENTIFIER_RULE}.`);
  });
});

/** What is left of a header without what a proxy might change or refuse. */
const plain = (header: string): string => header.replace(/[^\w.@:|+=%-]/g, '');

const verdicts = (subs: readonly string[]): string[] =>
  lua('verdicts.lua', subs.map((sub) => `${Buffer.from(sub).toString('hex')}\n`).join(''))
    .split('\n')
    .slice(0, -1);

function lua(program: string, input = ''): string {
  const { stdout, stderr } = spawnSync('luajit', [`deploy/kong/test/${program}`, PLUGIN], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}
