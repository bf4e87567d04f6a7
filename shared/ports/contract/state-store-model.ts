import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, type Commit, type Expectation, type StateStore, VersionConflict } from '../state-store.ts';
import type { ManualClock } from './manual-clock.ts';

const HOUR = 3_600_000;

interface Kept {
  readonly version: number;
  readonly value: unknown;
  readonly expires: number;
}

/** A store as small as it can be said: what the real one must not be told apart from. */
type Model = Map<string, Kept>;

interface Real {
  readonly store: StateStore;
  readonly clock: ManualClock;
  readonly run: string;
}

type Command = fc.AsyncCommand<Model, Real>;

const KINDS = ['note', 'other'];
const SUBJECTS = ['ada', 'ad', 'ada0'];
const PARTS = ['', '/x', '/y'];
const PLACES = KINDS.flatMap((kind) => SUBJECTS.flatMap((id) => PARTS.map((part) => `${kind} ${id}${part}`)));

const place = fc.constantFrom(...PLACES);
/** How far a caller's version lies from the true one: mostly not at all. */
const drift = fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1) });
const expectation = fc.record({ place, drift });
const change = fc.record({ place, drift, value: fc.jsonValue(), expiring: fc.boolean() });

/** Any sequence of commits, conflicts, erasures and passing hours does to the store what it does to the model. */
export function stateStoreModel(open: () => { store: StateStore; clock: ManualClock }): void {
  test('any sequence of commits, erasures and passing time leaves what a plain map would hold', async () => {
    const commands: fc.Arbitrary<Command>[] = [
      fc
        .record({
          changes: fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: (one) => one.place }),
          expects: fc.uniqueArray(expectation, { maxLength: 2, selector: (one) => one.place }),
        })
        .map((drawn) => new CommitCommand(drawn)),
      fc.constantFrom(...SUBJECTS).map((subject) => new EraseCommand(subject)),
      fc.constant(new HourCommand()),
    ];
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { maxCommands: 30 }), async (sequence) => {
        await fc.asyncModelRun(() => ({ model: new Map(), real: { ...open(), run: randomUUID() } }), sequence);
      }),
      { numRuns: 60 },
    );
  });
}

class CommitCommand implements Command {
  readonly changes: readonly Drawn[];
  readonly expects: readonly Drawn[];

  constructor({ changes, expects }: { changes: readonly Drawn[]; expects: readonly Drawn[] }) {
    this.changes = changes;
    this.expects = expects.filter(({ place }) => !changes.some((one) => one.place === place));
  }

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const now = Date.parse(real.clock.now());
    const committed = real.store.commit(this.#commit(model, real, now));
    if (
      [...this.changes, ...this.expects].every((one) => versionOf(model, one, now) === trueVersion(model, one, now))
    ) {
      await committed;
      for (const one of this.changes) model.set(one.place, next(model, one, now));
    } else {
      await expect(committed).rejects.toBeInstanceOf(VersionConflict);
    }
    await compare(model, real);
  }

  #commit(model: Model, { run }: Real, now: number): Commit {
    const at = (one: Drawn): Expectation => ({ ...addressOf(run, one.place), version: versionOf(model, one, now) });
    const changes = this.changes.map(
      (one): Change => ({
        ...at(one),
        value: one.value,
        ...(one.expiring && { expires: new Date(now + HOUR).toISOString() }),
      }),
    );
    return { expects: this.expects.map(at), changes, events: [] };
  }

  toString = () => `commit ${JSON.stringify({ changes: this.changes, expects: this.expects })}`;
}

class EraseCommand implements Command {
  readonly subject: string;

  constructor(subject: string) {
    this.subject = subject;
  }

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    await real.store.erase(`${real.run}-${this.subject}`, ['note'], []);
    for (const part of PARTS) model.delete(`note ${this.subject}${part}`);
    await compare(model, real);
  }

  toString = () => `erase ${this.subject}`;
}

class HourCommand implements Command {
  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    real.clock.advance(HOUR);
    await compare(model, real);
  }

  toString = () => 'an hour passes';
}

interface Drawn {
  readonly place: string;
  readonly drift: number;
  readonly value?: unknown;
  readonly expiring?: boolean;
}

async function compare(model: Model, { store, clock, run }: Real): Promise<void> {
  const now = Date.parse(clock.now());
  const found = await store.read(PLACES.map((one) => addressOf(run, one)));
  const expected = PLACES.map((one) => live(model, one, now)).map((kept) => kept && readable(kept));
  expect(found).toEqual(expected);
  const ofSubject = await store.subject(`${run}-ada`, KINDS);
  const mine = PLACES.filter((one) => / ada(\/|$)/.test(one) && live(model, one, now));
  expect(ofSubject.map(({ kind, key }) => `${kind} ${key}`)).toEqual(mine.map((one) => one.replace(' ', ` ${run}-`)));
}

function addressOf(run: string, place: string): { kind: string; key: string } {
  const [kind = '', key = ''] = place.split(' ');
  return { kind, key: `${run}-${key}` };
}

const readable = ({ version, value }: Kept) => ({ version, value: JSON.parse(JSON.stringify(value)) });

function live(model: Model, place: string, now: number): Kept | undefined {
  const kept = model.get(place);
  return kept && kept.expires > now ? kept : undefined;
}

const trueVersion = (model: Model, { place }: Drawn, now: number) => live(model, place, now)?.version ?? 0;

const versionOf = (model: Model, one: Drawn, now: number) => Math.max(0, trueVersion(model, one, now) + one.drift);

const next = (model: Model, one: Drawn, now: number): Kept => ({
  version: trueVersion(model, one, now) + 1,
  value: one.value,
  expires: one.expiring ? now + HOUR : Number.POSITIVE_INFINITY,
});
