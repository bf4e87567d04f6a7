import { spawnSync } from 'node:child_process';

/** A fenced block of commands. `local` ones are run and their answers compared; `cluster` ones are looked at. */
export interface Block {
  /** Of its first command, counted from 1. */
  readonly line: number;
  readonly where: 'local' | 'cluster';
  readonly commands: readonly string[];
  /** The block of text that follows at once or after a line of prose: what one should see. */
  readonly shows: string | undefined;
}

export interface Guide {
  readonly blocks: readonly Block[];
  /** Commands in the middle of a sentence. */
  readonly mentioned: readonly string[];
  /** Names of ours in the middle of a sentence. */
  readonly names: readonly string[];
  /** What the headings promise, added up. */
  readonly minutes: number;
}

const FENCE = /^```(.*)\n([\s\S]*?)^```$/gm;
/** Between commands and what they show there may be one short line, such as "The last lines:". */
const AT_ONCE = /^\n?(?:[^\n]{1,60}:\n)?$/;

/** What a page of instructions says. Throws where a block of commands is not marked, or is no shell. */
export function guideIn(markdown: string): Guide {
  const fences = [...markdown.matchAll(FENCE)].map(({ index, 0: all, 1: info = '', 2: text = '' }) => ({
    start: index,
    end: index + all.length + 1,
    line: markdown.slice(0, index).split('\n').length + 1,
    info,
    text,
  }));
  const blocks = fences.flatMap(({ info, text, line, end }, i): Block[] => {
    if (info === 'text') return [];
    const where = /^sh (local|cluster)$/.exec(info)?.[1];
    if (where !== 'local' && where !== 'cluster')
      throw new Error(`line ${line - 1}: a block is marked "${info}"; mark it "sh local", "sh cluster" or "text"`);
    const next = fences[i + 1];
    const shows = next?.info === 'text' && AT_ONCE.test(markdown.slice(end, next.start)) ? next.text : undefined;
    return [{ line, where, commands: commandsIn(text, line), shows }];
  });
  const prose = markdown.replace(FENCE, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return {
    blocks,
    mentioned: spans.filter((span) => /^(kubectl|helm) [^<]+$/.test(span) && !span.endsWith(' version')),
    names: [...new Set(spans.filter((span) => /^learnflow-[a-z-]+$|^learning\./.test(span)))],
    minutes: [...markdown.matchAll(/^## .*\((\d+) min\)$/gm)].reduce((sum, [, n]) => sum + Number(n), 0),
  };
}

/** A command ends with the first line at which the shell would no longer wait for more. */
function commandsIn(text: string, line: number): string[] {
  const commands: string[] = [];
  let open = '';
  for (const one of text.trimEnd().split('\n')) {
    open += `${one}\n`;
    if (!isWhole(open)) continue;
    commands.push(open.trimEnd());
    open = '';
  }
  if (open !== '') throw new Error(`line ${line}: this is no shell: ${open.trim()}`);
  return commands;
}

function isWhole(text: string): boolean {
  if (text.endsWith('\\\n')) return false;
  const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
  return status === 0 && stderr === '';
}
