import { counted, masteryPercent } from '@learnflow/contracts/say';
import type { Mapping } from './mapping.ts';
import { firstOf } from './say.ts';
import type { Step } from './way.ts';

/** More are in the full answer. */
const STEPS = 6;
const NAMES = 5;

export function toldMapping(mapping: Mapping): string {
  const { about, targets, view, ready } = mapping;
  if (about !== null && targets.length === 0) return `${about} shows no concept; ${next(ready)}`;
  return SAID[view](mapping);
}

const SAID: Readonly<Record<Mapping['view'], (mapping: Mapping) => string>> = {
  path: ({ about, targets, path }) => {
    const first = path.filter(({ concept }) => !targets.includes(concept));
    const last = path.filter(({ concept }) => targets.includes(concept));
    if (about !== targets[0]) return `${about} takes ${counted(path.length, 'concept')} not known yet: ${steps(path)}`;
    if (first.length === 0) return `ready to learn ${steps(last)}`;
    const tried = last.some(({ state }) => state === 'shaky') ? `; then ${steps(last)}` : '';
    return `${about}: ${counted(first.length, 'prerequisite')} first: ${steps(first)}${tried}`;
  },
  known: ({ about, targets, ready }) => {
    const known = about === targets[0] ? 'is known already' : `asks for nothing new: ${firstOf(targets, NAMES)} known`;
    return `${about} ${known}; ${next(ready)}`;
  },
  neighbourhood: ({ about, targets, prerequisites, leads_to }) => {
    const own = about === targets[0];
    const lead = own ? '' : ` needs ${firstOf(targets, NAMES)};`;
    const rests = prerequisites.length > 0 ? ` rests on ${firstOf(prerequisites, NAMES)}` : ' rests on nothing';
    const leads = own ? `; leads to ${leads_to.length > 0 ? firstOf(leads_to, NAMES) : 'nothing further'}` : '';
    return `${about}${lead}${rests}${leads}; nothing recorded of the student`;
  },
  ready: ({ blank, ready }) =>
    blank ? `nothing recorded of the student: ask next_step, or start with ${ready[0]}` : next(ready),
};

const next = (ready: readonly string[]): string =>
  ready.length > 0 ? `ready next: ${firstOf(ready, NAMES)}` : 'every concept is known';

function steps(path: readonly Step[]): string {
  const more = path.length > STEPS ? [`and ${path.length - STEPS} more`] : [];
  return [...path.slice(0, STEPS).map(step), ...more].join('; ');
}

/** `scope shaky, 45% after 4 attempts, last 2026-03-12`. */
function step({ concept, state, mastery, attempts, stuck, last_day }: Step): string {
  if (state === 'new') return `${concept} new`;
  const parts = [
    mastery === null ? '' : `${masteryPercent(mastery)} after ${counted(attempts, 'attempt')}`,
    stuck ? 'stuck' : '',
    last_day === null ? '' : `last ${last_day}`,
  ];
  return [`${concept} shaky`, ...parts.filter((part) => part !== '')].join(', ');
}
