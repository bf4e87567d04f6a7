import { HOSTILE_PROGRAMS } from '../ports/contract/sandbox-hostile/index.ts';
import type { HostileProgram } from '../ports/contract/sandbox-hostile/program.ts';
import type { GeneratedFile } from './file.ts';

/** The page of the programs that the sandbox is held against, from the declarations that the suite runs. */
export function hostilePage(): GeneratedFile {
  const count = HOSTILE_PROGRAMS.reduce((sum, [, programs]) => sum + programs.length, 0);
  const sections = HOSTILE_PROGRAMS.map(([kind, programs]) => `## ${kind}\n\n${table(programs)}\n`);
  return { path: 'docs/hostile-programs.md', text: [introduction(count), ...sections].join('\n') };
}

const introduction = (count: number) => `# Hostile programs

The sandbox runs code that nobody trusts. Each of these ${count} programs is run against every engine: none reaches anything of
the host, none turns a failing test green, and after each of them another learner's run passes, as fast as before. The
verdict is the one that the suite demands.
`;

function table(programs: readonly HostileProgram[]): string {
  const rows = programs.map(({ id, tries, verdict }) => `| ${id} | ${tries.replaceAll('|', '\\|')} | ${verdict} |`);
  return ['| program | what it tries: it … | verdict |', '|---|---|---|', ...rows].join('\n');
}
