import { EventHeader, type EventType } from '../skill/event.ts';
import { type JsonSchema, jsonSchema } from '../skill/projection.ts';

export type AvroSchema = string | readonly AvroSchema[] | { readonly [key: string]: unknown };

const NAMESPACE = 'learnflow';

/** What Avro allows as an enum's symbol and as a field's name. */
const NAME = /^[A-Za-z_]\w*$/;

/** The Avro record of an event: the header's fields, then the payload's. Throws where a payload has no Avro form. */
export function avroSchema(event: EventType): AvroSchema {
  const shape = jsonSchema(EventHeader.extend(event.payload.shape), 'output');
  return { type: 'record', name: event.record, namespace: NAMESPACE, fields: fields(shape, event.record) };
}

/** `place` is where the shape lies, e.g. `StudentProgressScores`: named types take it as their name. */
function avroType(shape: JsonSchema, place: string): AvroSchema {
  const options = optionsOf(shape);
  if (options) return nullable(options, place);
  if (Array.isArray(shape.enum)) return { type: 'enum', name: place, symbols: shape.enum.map(symbolAt(place)) };
  const convert = forms[String(shape.type)];
  if (!convert || 'const' in shape) throw new Error(`${place} has no Avro form: ${JSON.stringify(shape)}`);
  return convert(shape, place);
}

/**
 * A date-time stays the ISO string that it is everywhere else: Avro's timestamps are counts, so a reader in between
 * would have to change the value back, and what is compared, hashed and signed is the string.
 */
const forms: Readonly<Record<string, (shape: JsonSchema, place: string) => AvroSchema>> = {
  string: () => 'string',
  boolean: () => 'boolean',
  // Never int: a count that outgrows 32 bits would need a new version, and both take the same bytes.
  integer: () => 'long',
  number: () => 'double',
  array: ({ items }, place) => ({ type: 'array', items: avroType(items as JsonSchema, place) }),
  object: (shape, place) => ({ type: 'record', name: place, fields: fields(shape, place) }),
};

function fields(shape: JsonSchema, place: string): readonly AvroSchema[] {
  const properties = Object.entries((shape.properties ?? {}) as Record<string, JsonSchema>);
  const required = (shape.required ?? []) as readonly string[];
  if (properties.length === 0) throw new Error(`${place} has no Avro form: an object needs named fields`);
  return properties.map(([name, property]) => {
    const inside = `${place}${pascal(name)}`;
    if (!NAME.test(name)) throw new Error(`${inside}: Avro has no field named "${name}"`);
    // Absent and null are one thing in Avro, so a payload that knows both would not come back as it was.
    if (!required.includes(name)) throw new Error(`${inside} has no Avro form: write nullable() and not optional()`);
    const type = avroType(property, inside);
    return Array.isArray(type) ? { name, type, default: null } : { name, type };
  });
}

/** Zod writes a bare nullable type as two types, and one with bounds as two schemas. */
function optionsOf({ anyOf, type }: JsonSchema): readonly JsonSchema[] | undefined {
  if (Array.isArray(anyOf)) return anyOf;
  return Array.isArray(type) ? type.map((one) => ({ type: one })) : undefined;
}

/** Null comes first, because a union's default belongs to its first branch. */
function nullable(options: readonly JsonSchema[], place: string): AvroSchema {
  const [one, ...others] = options.filter(({ type }) => type !== 'null');
  if (!one || others.length > 0 || options.length !== 2) {
    throw new Error(`${place} has no Avro form: of unions only a nullable one is told`);
  }
  return ['null', avroType(one, place)];
}

const symbolAt =
  (place: string) =>
  (symbol: unknown): string => {
    if (typeof symbol === 'string' && NAME.test(symbol)) return symbol;
    throw new Error(`${place}: Avro has no symbol ${JSON.stringify(symbol)}`);
  };

const pascal = (name: string): string => name.replace(/(?:^|_)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
