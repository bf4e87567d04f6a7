import { EVENTS } from '@learnflow/contracts/events';
import { errorEvent } from '@learnflow/contracts/events/error-event';
import { studentDeleted } from '@learnflow/contracts/events/student-deleted';
import { fieldsOf } from '../bridges/pages/fields.ts';
import { rulesOf, typeOf } from '../bridges/pages/schema-words.ts';
import { Submission } from '../runtime/submissions.ts';
import type { Document } from '../skill/document.ts';
import type { EventType } from '../skill/event.ts';
import { needsOf } from '../skill/needs.ts';
import { jsonSchema } from '../skill/projection.ts';
import type { ServerDefinition } from '../skill/server.ts';

/** Documents and who reads them, by the declarations of the skills. */
export function documentTables(servers: readonly ServerDefinition[]): string {
  const documents = new Map<string, { readonly document: Document; readonly readers: Set<string> }>();
  for (const server of servers) {
    for (const reader of [...server.skills, ...(server.resources ?? [])]) {
      for (const need of needsOf(reader)) {
        if (!('document' in need)) continue;
        const known = documents.get(need.document.kind) ?? { document: need.document, readers: new Set() };
        known.readers.add(server.name);
        documents.set(need.document.kind, known);
      }
    }
  }
  documents.set(Submission.kind, { document: Submission, readers: new Set(servers.map(({ name }) => name)) });
  const sorted = [...documents.values()].toSorted((a, b) => order(a.document) - order(b.document));
  return sorted.map(({ document, readers }) => documentSection(document, [...readers])).join('\n');

  function order({ owner, kind }: Document): number {
    const place = servers.findIndex(({ name }) => name === owner);
    return (place + 1) * 1_000 + [...documents.keys()].indexOf(kind);
  }
}

function documentSection({ kind, owner, subject, schema }: Document, readers: readonly string[]): string {
  const others = readers.filter((name) => name !== owner);
  const read = others.length === 0 ? '' : ` Read by ${others.join(', ')} too.`;
  return [
    `### ${kind}\n`,
    `Of ${subject === 'item' ? 'an' : 'a'} ${subject}, written by ${writer(owner)}.${read}\n`,
    fieldTable(schema),
    '',
  ].join('\n');
}

const writer = (owner: string): string => (owner === 'kernel' ? 'the road itself' : owner);

/** Events with who listens; what every event carries besides is said once above the table. */
export function eventTables(servers: readonly ServerDefinition[]): string {
  return EVENTS.map((event) => {
    const tells = servers
      .filter(({ skills }) => skills.some(({ emits }) => emits?.some(({ type }) => type === event.type)))
      .map(({ name }) => name);
    const hears = servers.filter(({ on }) => on?.some((one) => one.event.type === event.type)).map(({ name }) => name);
    return eventSection(event, tells, hears);
  }).join('\n');
}

/** What is told of a student who goes and of an event that could not be applied is no skill's doing. */
const BY_NO_SKILL: ReadonlySet<string> = new Set([errorEvent.type, studentDeleted.type]);

function eventSection(event: EventType, tells: readonly string[], hears: readonly string[]): string {
  const by =
    tells.length > 0
      ? `Told by ${tells.join(', ')}`
      : BY_NO_SKILL.has(event.type)
        ? 'Told by the road'
        : 'A shape for hosts that tell it';
  const to = hears.length === 0 ? 'nobody of ours listens' : `${hears.join(', ')} listens`;
  return [
    `### ${event.type}\n`,
    `\`${event.record}\`, version ${event.version}. ${by}; ${to}.\n`,
    fieldTable(event.payload),
    '',
  ].join('\n');
}

const fieldTable = (schema: Document['schema']): string =>
  [
    '| field | type | rules |',
    '|---|---|---|',
    ...fieldsOf(jsonSchema(schema, 'output')).map(
      ({ name, schema: field }) =>
        `| \`${name}\` | ${typeOf(field).replaceAll('|', '\\|')} | ${rulesOf(field).join('; ')} |`,
    ),
  ].join('\n');
