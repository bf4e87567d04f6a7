import { closeHouse, embeddedHouse, eraseStudent, exportStudent, settingsFrom } from '@learnflow/shared/host';
import { SERVERS } from './servers.ts';

export async function exported(student: string): Promise<void> {
  const house = embeddedHouse(SERVERS, settingsFrom(process.env));
  process.stdout.write(`${JSON.stringify(await exportStudent(student, house), null, 2)}\n`);
  await closeHouse(house);
}

export async function deleted(student: string): Promise<void> {
  const house = embeddedHouse(SERVERS, settingsFrom(process.env));
  const { documents } = await eraseStudent(student, house);
  process.stdout.write(`${student}: ${documents} documents removed\n`);
  await closeHouse(house);
}
