import { type Fleet, startFleet } from '../../deploy/testbed/fleet.ts';
import { SUITE_FLEET } from './suite-fleet.ts';

let own: Fleet | undefined;

/** A fleet of its own beside one that a person may have up: other ports, another folder. One that stood already goes on standing. */
export async function setup(): Promise<void> {
  let started = false;
  const fleet = await startFleet({
    ...SUITE_FLEET,
    onNews: (name, news) => {
      if (news.state !== 'ready' || news.was === 'running' || name === 'topics') return;
      started = true;
      process.stdout.write(`${name} ready after ${news.ms} ms\n`);
    },
  });
  if (started) own = fleet;
}

export const teardown = async (): Promise<void> => own?.down();
