import { faultsOfCurl } from './door.ts';
import { faultsInside, unknownToKubectl } from './inside.ts';
import type { Known } from './known.ts';
import { faultsOf, saidTo } from './kubectl.ts';
import { faultsOfClaude, faultsOfDocker, faultsOfHelm } from './programs.ts';
import type { Call } from './shell.ts';

/** How a call was checked, in a few words, and what is wrong with it. */
export interface Verdict {
  readonly how: string;
  readonly faults: readonly string[];
}

interface Place {
  readonly known: Known;
  readonly folder: string;
}

/** How a verdict begins on what could not even be tried. */
export const NOT_RUN = 'not run';

type Judge = (args: readonly string[], place: Place) => Promise<Verdict> | Verdict;

const JUDGES: Readonly<Record<string, Judge>> = {
  kubectl: judgeKubectl,
  helm: (args, { known }) => ({ how: 'options, version, namespace', faults: faultsOfHelm(args, known) }),
  docker: (args, { folder }) => ({ how: 'options, file, tag', faults: faultsOfDocker(args, folder) }),
  claude: (args) => ({ how: 'options, route, token', faults: faultsOfClaude(args) }),
  curl: (args) => ({ how: 'run; route, body by contract', faults: faultsOfCurl(args) }),
  npm: ([command]) => ({ how: command === 'ci' ? `${NOT_RUN}: it would empty node_modules` : 'run', faults: [] }),
};

/** The programs of a page that are judged by what they are called with. */
export const JUDGED = Object.keys(JUDGES);

export async function judged({ program, args }: Call, place: Place): Promise<Verdict> {
  const judge = JUDGES[program];
  return judge ? judge(args, place) : { how: 'run', faults: [] };
}

async function judgeKubectl(args: readonly string[], { known, folder }: Place): Promise<Verdict> {
  const said = saidTo(args);
  if (typeof said === 'string') return { how: 'options', faults: [said] };
  const names = said.options.map(([name]) => name);
  const unknown = await unknownToKubectl(said.command, names);
  const how = `${unknown ? "kubectl's own options" : 'known options'}, names, files`;
  const inside = said.inside.length > 0 ? await faultsInside(said.inside) : [];
  return { how, faults: [...faultsOf(said, known, folder), ...(unknown ?? []), ...inside] };
}
