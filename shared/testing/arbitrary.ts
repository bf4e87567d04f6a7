import fc from 'fast-check';
import { EventHeader, type EventRecord, type EventType } from '../skill/event.ts';
import { type JsonSchema, jsonSchema } from '../skill/projection.ts';

/** avsc takes the largest safe integer itself for one that was rounded, and refuses it. */
const LARGEST_COUNT = Number.MAX_SAFE_INTEGER - 1;

/** Events of a type as any server could tell them: every payload its schema allows. */
export const arbitraryEvent = (event: EventType): fc.Arbitrary<EventRecord> =>
  arbitrary(jsonSchema(EventHeader.extend(event.payload.shape), 'output')).map((record) => ({
    ...(record as EventRecord),
    event_type: event.type,
    version: event.version,
  }));

/** Values of a JSON Schema as the projection writes it. Throws on a shape it does not know, so that none goes untested. */
export function arbitrary(shape: JsonSchema): fc.Arbitrary<unknown> {
  if (Array.isArray(shape.anyOf)) return fc.oneof(...shape.anyOf.map(arbitrary));
  if (Array.isArray(shape.type)) return fc.oneof(...shape.type.map((type) => arbitrary({ type })));
  if (Array.isArray(shape.enum)) return fc.constantFrom(...shape.enum);
  const values = forms[String(shape.type)];
  if (!values) throw new Error(`no arbitrary for ${JSON.stringify(shape)}`);
  return values(shape);
}

const forms: Readonly<Record<string, (shape: JsonSchema) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  // Whole characters: a lone half of a surrogate pair has no UTF-8.
  string: ({ format }) => (format === 'date-time' ? instant : fc.string({ unit: 'grapheme' })),
  integer: ({ minimum, maximum }) =>
    fc.integer({
      min: Number(minimum ?? -LARGEST_COUNT),
      max: Number(maximum ?? LARGEST_COUNT),
    }),
  number: ({ minimum, maximum }) =>
    fc.double({
      min: Number(minimum ?? -Number.MAX_VALUE),
      max: Number(maximum ?? Number.MAX_VALUE),
      noNaN: true,
    }),
  array: ({ items, minItems }) => fc.array(arbitrary(items as JsonSchema), { minLength: Number(minItems ?? 0) }),
  object: ({ properties }) =>
    fc.record(
      Object.fromEntries(
        Object.entries(properties as Record<string, JsonSchema>).map(([name, property]) => [name, arbitrary(property)]),
      ),
      { noNullPrototype: true },
    ),
};

const instant = fc
  .date({ min: new Date(0), max: new Date('2099-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
