import type { Shown } from './lesson.ts';

const CODE = /^```(js|ts)\n([\s\S]*?)\n?```$/m;
const OUTPUT = /^```output\n([\s\S]*?)\n?```$/m;
const BEYOND = /^Beyond: *(\S+) +because +(.+)$/gm;
const ANY_BEYOND = /^Beyond:/gm;

/** The sample of a section and what stands around it. Complaints are sentences without the section's name. */
export function readSample(body: string, complain: (what: string) => void): Shown {
  const code = CODE.exec(body);
  const output = OUTPUT.exec(body);
  if (!code) complain('has no code: a block ```js (or ```ts)');
  if (!output) complain('has no ```output block behind its code: what the code prints');
  if (body.match(/^```/gm)?.length !== 4 && code && output) complain('has more blocks than its code and its output');
  if (code && output && output.index < code.index) complain('shows its output before its code');
  const beyond = [...body.matchAll(BEYOND)].map(([, concept = '', because = '']) => ({ concept, because }));
  if ((body.match(ANY_BEYOND)?.length ?? 0) > beyond.length)
    complain('has a line Beyond that does not read: Beyond: <concept id> because <reason>');
  return {
    language: code?.[1] === 'ts' ? 'ts' : 'js',
    code: code?.[2] ?? '',
    output: output?.[1] ?? '',
    beyond,
    before: body.slice(0, code?.index ?? 0).trim(),
    after: output
      ? body
          .slice(output.index + output[0].length)
          .replace(BEYOND, '')
          .trim()
      : '',
  };
}
