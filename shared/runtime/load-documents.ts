import type { Address, Expectation, Stored } from '../ports/state-store.ts';
import { type Document, subjectOf } from '../skill/document.ts';
import { frozen } from '../skill/frozen.ts';
import type { Need } from '../skill/reads.ts';
import type { Given } from './decide.ts';
import type { Loading } from './load.ts';

export type DocumentNeed = Extract<Need, { from: 'document' | 'documents' }>;

export const isDocument = (need: Need): need is DocumentNeed => need.from === 'document' || need.from === 'documents';

/** Documents to be fetched for one entry of `reads`. */
export interface Order {
  readonly name: string;
  readonly document: Document;
  readonly keys: readonly string[];
  /** Makes what `run` sees from the values, which come in the order of the keys. */
  readonly shape: (values: readonly unknown[]) => unknown;
}

/** The documents that stand first and whose keys need nothing that is still to be fetched: one read, of one moment. */
export function ordersAt(needs: readonly Need[], given: Given): readonly Order[] {
  const orders: Order[] = [];
  for (const need of needs) {
    if (!isDocument(need)) break;
    const order = orders.length === 0 ? orderOf(need, given) : orderIfKnown(need, given);
    if (!order) break;
    orders.push(order);
  }
  return orders;
}

/** Drains what waits about the students, then reads; the versions are noted. Returns the values by name. */
export async function documents(
  orders: readonly Order[],
  versions: Map<string, Expectation>,
  { ports, drain }: Pick<Loading, 'ports' | 'drain'>,
): Promise<Record<string, unknown>> {
  const students = new Set(
    orders.flatMap(({ document, keys }) => (document.subject === 'student' ? keys.map(subjectOf) : [])),
  );
  if (students.size > 0) await drain([...students]);
  const addresses = orders.flatMap(({ document: { kind }, keys }) => keys.map((key): Address => ({ kind, key })));
  const found = (await ports.state.read(addresses)).values();
  const take = (document: Document, key: string): unknown => {
    const stored: Stored | undefined = found.next().value;
    const { kind, empty } = document;
    versions.set(addressId({ kind, key }), { kind, key, version: stored?.version ?? 0 });
    return stored ? checked(document, stored.value) : empty;
  };
  return Object.fromEntries(
    orders.map(({ name, document, keys, shape }) => [name, shape(keys.map((key) => take(document, key)))]),
  );
}

const known = new WeakMap<Document, WeakMap<object, unknown>>();

/** Parsed, so that fields a newer schema added get their defaults; only once where a store hands out a frozen value again. */
function checked(document: Document, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.isFrozen(value)) return document.schema.parse(value);
  const earlier = known.get(document) ?? new WeakMap<object, unknown>();
  known.set(document, earlier);
  if (!earlier.has(value)) earlier.set(value, frozen(document.schema.parse(value)));
  return earlier.get(value);
}

export const addressId = ({ kind, key }: Address): string => `${kind} ${key}`;

function orderOf(need: DocumentNeed, given: Given): Order {
  const seen = given as never;
  const { name, document } = need;
  if (need.from === 'document') return { name, document, keys: [need.key(seen)], shape: ([value]) => value };
  const labels = need.labels(seen);
  const keys = labels.map((label) => need.key(label, seen));
  return { name, document, keys, shape: (values) => Object.fromEntries(labels.map((label, i) => [label, values[i]])) };
}

/** Made once: where it is thrown from is of no interest. */
const NOT_YET = new Error('not fetched yet');

/** Keys are pure functions, so trying one tells whether it looks at what is not there yet. */
function orderIfKnown(need: DocumentNeed, given: Given): Order | undefined {
  try {
    return orderOf(need, new Proxy(given, ONLY_WHAT_IS_THERE));
  } catch (error) {
    if (error === NOT_YET) return undefined;
    throw error;
  }
}

const ONLY_WHAT_IS_THERE: ProxyHandler<Given> = {
  get(given, name) {
    if (Object.hasOwn(given, name)) return Reflect.get(given, name);
    throw NOT_YET;
  },
  has() {
    throw NOT_YET;
  },
  ownKeys() {
    throw NOT_YET;
  },
};
