import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 100;

/** Resolves to true once `holds` answers true, to false after `patience` ms. A rejection counts as no. */
export async function until(holds: () => Promise<boolean> | boolean, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  for (;;) {
    if (await answers(holds)) return true;
    if (Date.now() >= end) return false;
    await sleep(PAUSE_MS);
  }
}

async function answers(holds: () => Promise<boolean> | boolean): Promise<boolean> {
  try {
    return await holds();
  } catch {
    return false;
  }
}
