import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readItemFolders } from '@learnflow/shared/bank';

const bank = fileURLToPath(new URL('../servers/exercise/bank', import.meta.url));

/** All items in one file: a thousand small ones would take the command longer to read than to answer. */
export async function bundleBank(dist: string): Promise<void> {
  const items = (await readItemFolders(bank)).map((read) => {
    if ('complaints' in read) throw new Error(`the bank is broken: ${read.complaints.join('; ')}`);
    return read;
  });
  await writeFile(`${dist}/bank.json`, JSON.stringify(items));
}
