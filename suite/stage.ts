import { embeddedHouse, patientAnalyst, type Settings, type Stage, stageOf } from '@learnflow/shared/host';
import { analystProgram } from './analyst-program.ts';
import { SERVERS } from './servers.ts';

/** Shows one server, or `all`; the house holds all, so that facts reach whoever listens. */
export function stageFor(name: string, settings: Settings): Stage {
  const shown = name === 'all' ? SERVERS : SERVERS.filter((server) => server.name === name);
  const analyst = patientAnalyst(() => analystProgram('analyst-on-demand'));
  return stageOf(shown, embeddedHouse(SERVERS, settings, { analyst }));
}
