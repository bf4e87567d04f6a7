import { resolve } from 'node:path';
import { checkFolder } from '@learnflow/shared/library';

/** Looks through a teacher's own graph of concepts and its lessons. Exits 1 where it is no order of teaching. */
export async function checked(folder: string): Promise<void> {
  const { concepts, lessons, faults, remarks } = await checkFolder(resolve(folder));
  const counts = `${concepts.length} concepts, ${lessons} lessons`;
  const lines = [
    ...faults.map((fault) => `✗ ${fault}`),
    ...remarks.map((remark) => `? ${remark}`),
    faults.length > 0 ? `${counts}: ${faults.length} to mend` : `${counts}: an order of teaching`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
