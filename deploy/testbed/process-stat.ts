import { readFileSync } from 'node:fs';

/** What Linux says of a process in /proc/<pid>/stat; undefined where there is none. */
export interface ProcessStat {
  readonly state: string;
  readonly parent: number;
  /** Clock ticks in user and kernel mode. */
  readonly ticks: number;
  /** Clock ticks from the machine's start to the process's. */
  readonly started: string;
}

export function statOf(pid: number): ProcessStat | undefined {
  try {
    // Counted after the program's name, which may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [state = '', parent] = fields;
    return { state, parent: Number(parent), ticks: Number(fields[11]) + Number(fields[12]), started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
