import { GenericError, MultipleErrors } from '@platformatic/kafka';
import { Refusal } from '../../skill/refusal.ts';
import { shown } from '../../skill/shown.ts';

/** What brokers say that a user can mend, by Kafka's own names of errors. */
const REMEDIES: Readonly<Record<string, string>> = {
  INVALID_REPLICATION_FACTOR: 'Start more brokers, or ask for fewer copies with --replication.',
  TOPIC_AUTHORIZATION_FAILED: 'Let this user read and describe the topic.',
  GROUP_AUTHORIZATION_FAILED: 'Let this user read the groups.',
  CLUSTER_AUTHORIZATION_FAILED: 'Let this user create topics, or have somebody create them who may.',
  UNKNOWN_MEMBER_ID: 'The group is being read: stop the servers first.',
  GROUP_SUBSCRIBED_TO_TOPIC: 'The group is being read: stop the servers first.',
  UNKNOWN_TOPIC_OR_PARTITION: 'Create the topics: learnflow kafka topics.',
};

/** The client's error as a refusal with a remedy; anything else as it came. */
export function kafkaRefusal(error: unknown, brokers: readonly string[]): unknown {
  if (!(error instanceof GenericError || error instanceof MultipleErrors)) return error;
  const errors = flat(error);
  const told = errors.find(({ apiId }) => typeof apiId === 'string');
  if (errors.some(({ code }) => code === 'PLT_KFK_AUTHENTICATION')) {
    return new Refusal(
      'kafka_login_refused',
      'unauthorized',
      'The brokers refuse this user. Look at LEARNFLOW_KAFKA_SASL_MECHANISM, _USERNAME and _PASSWORD.',
    );
  }
  if (told) {
    const remedy = REMEDIES[String(told.apiId)] ?? 'Look into the log of the brokers.';
    return new Refusal('kafka_refused', 'unavailable', `Kafka says ${shown(told.message)} ${remedy}`);
  }
  const unknown = errors.find(({ message }) => message.startsWith('Unknown topic'));
  if (unknown) return new Refusal('no_such_topic', 'not-found', `${shown(unknown.message)} ${TOPICS_REMEDY}`);
  return new Refusal(
    'kafka_unreachable',
    'unavailable',
    `No broker answers at ${brokers.join(', ')}. Start them, or name others with --brokers or LEARNFLOW_KAFKA_BROKERS; ` +
      'where they want a login or TLS, look at LEARNFLOW_KAFKA_SASL_MECHANISM, LEARNFLOW_KAFKA_TLS and LEARNFLOW_KAFKA_TLS_CA.',
  );
}

const TOPICS_REMEDY = 'Name another, or create ours: learnflow kafka topics.';

/** The error, what it consists of, and what these consist of. */
function flat(error: GenericError | MultipleErrors): readonly (GenericError | MultipleErrors)[] {
  const within: unknown[] = error instanceof MultipleErrors ? error.errors : [];
  const below = [...within, error.cause].filter(
    (one): one is GenericError | MultipleErrors => one instanceof GenericError || one instanceof MultipleErrors,
  );
  return [error, ...below.flatMap(flat)];
}
