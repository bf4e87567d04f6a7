export { type Document, defineDocument, subjectOf } from './document.ts';
export { defineEvent, type Emission, EventHeader, type EventRecord, type EventType } from './event.ts';
export { nearest } from './nearest.ts';
export { defineQuestion, type Question } from './question.ts';
export type { Source } from './reads.ts';
export { type Facts, Refusal, type RefusalKind, type RefusalShape } from './refusal.ts';
export { type AnyResource, defineResource } from './resource.ts';
export { defineServer, on, type Reaction, type ServerDefinition } from './server.ts';
export { type AnySkill, type Decision, defineSkill, type Example, type WorkspaceFile } from './skill.ts';
