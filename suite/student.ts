import {
  closeHouse,
  embeddedHouse,
  eraseStudent,
  exportStudent,
  identifier,
  Refusal,
  settingsFrom,
} from '@learnflow/shared/host';
import { SERVERS } from './servers.ts';

export async function exported(id: string): Promise<void> {
  const student = identifier('student', id);
  const house = embeddedHouse(SERVERS, settingsFrom(process.env));
  process.stdout.write(`${JSON.stringify(await exportStudent(student, house), null, 2)}\n`);
  await closeHouse(house);
}

export async function deleted(id: string): Promise<void> {
  const student = identifier('student', id);
  const house = embeddedHouse(SERVERS, settingsFrom(process.env));
  const { documents } = await eraseStudent(student, house);
  if (documents === 0)
    throw new Refusal('no_such_student', 'not-found', `Nothing is kept about ${student}. Check the id.`);
  process.stdout.write(`${student}: ${documents} documents removed\n`);
  await closeHouse(house);
}
