import {
  DEAD_LETTER_TOPIC,
  type DeadLetter,
  isDeadLetter,
  kafkaSettings,
  reapply as reapplyOne,
  type SeenRecord,
  tail,
} from '@learnflow/shared/kafka';

interface Options {
  readonly server: string;
  readonly address: string;
  readonly token: string;
  readonly brokers?: string;
  readonly student?: string;
  readonly id?: string;
}

/** Brings what a server put aside to it again, in the order it lies in; exit 1 where something failed again. */
export async function reapplied({ brokers, server, id, student, ...door }: Options): Promise<void> {
  const all = { topic: DEAD_LETTER_TOPIC, from: 'earliest', follow: false, type: undefined } as const;
  const wanted = { ...all, student, limit: Number.POSITIVE_INFINITY };
  await tail(
    kafkaSettings(process.env, brokers),
    wanted,
    new AbortController().signal,
    async ({ event }: SeenRecord) => {
      if (!isDeadLetter(event) || event.consumer !== server) return;
      if (id !== undefined && event.failed_event_id !== id) return;
      const outcome = await reapplyOne(event, door);
      if (outcome === 'put-aside') process.exitCode = 1;
      process.stdout.write(`${line(event, outcome)}\n`);
    },
  );
}

const line = ({ failed_event_id: id, failed_event_type: type, student_id: student }: DeadLetter, outcome: string) =>
  `${outcome.padEnd(9)}  ${id || 'unreadable'}  ${type || '-'}  ${student}`;
