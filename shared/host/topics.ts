/** What `deploy/kafka/topics.json` describes. */
export const EVENT_TOPIC = 'learning.events';
/** What no fold could apply, and what no broker would take. */
export const DEAD_LETTER_TOPIC = 'learning.events.dead-letter';
