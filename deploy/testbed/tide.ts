import type { Handle } from './handle.ts';
import type { PartName } from './part.ts';

/** Topics are no process, but they take their time like one. */
type Step = PartName | 'topics';
type Begun = 'started' | 'running';

export type News =
  | { readonly state: 'starting' }
  | { readonly state: 'failed'; readonly ms: number }
  | { readonly state: 'ready'; readonly ms: number; readonly was: Begun }
  | { readonly state: 'ended'; readonly ms: number; readonly was: 'willing' | 'killed' | 'absent' };

export type OnNews = (step: Step, news: News) => void;

/** What needs nothing else of the fleet. */
const INFRA = /^(broker|postgresql|redis)/;

/** A sidecar waits for its server and a server for its sidecar: they start together, and end one after the other. */
const APPS = /^(sidecar|server)/;
const ENDING: readonly RegExp[] = [/^server/, /^sidecar/, INFRA];

/** Brings the named parts up and takes them down, in order. `makeTopics` says whether it made any. */
export function tideOf(
  names: readonly PartName[],
  part: (name: PartName) => Handle,
  makeTopics: () => Promise<boolean>,
  onNews: OnNews,
) {
  const rising = new Set<Promise<void>>();
  let leaving = false;

  async function up(): Promise<void> {
    leaving = false;
    const mine = names.filter((name) => part(name).pid() === undefined);
    try {
      await all(names.filter((name) => INFRA.test(name)));
      if (names.includes('broker-1')) await all(['topics']);
      await all(names.filter((name) => APPS.test(name)));
    } catch (error) {
      if (!leaving) await end(mine);
      throw error;
    }
  }

  /** Waits for every one of them, so that a failure leaves none half started; then rejects with the first failure. */
  async function all(steps: readonly Step[]): Promise<void> {
    const starts = steps.map(bring);
    for (const start of starts) rising.add(start);
    const results = await Promise.allSettled(starts);
    for (const start of starts) rising.delete(start);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  async function bring(step: Step): Promise<void> {
    const began = Date.now();
    onNews(step, { state: 'starting' });
    try {
      const was = step === 'topics' ? await topics() : await part(step).start(() => leaving);
      onNews(step, { state: 'ready', ms: Date.now() - began, was });
    } catch (error) {
      if (!leaving) onNews(step, { state: 'failed', ms: Date.now() - began });
      throw error;
    }
  }

  async function topics(): Promise<Begun> {
    return (await makeTopics()) ? 'started' : 'running';
  }

  async function down(): Promise<void> {
    leaving = true;
    await Promise.allSettled(rising);
    await end(names);
  }

  async function end(these: readonly PartName[]): Promise<void> {
    for (const kind of ENDING) await Promise.all(these.filter((name) => kind.test(name)).map(take));
  }

  async function take(name: PartName): Promise<void> {
    const began = Date.now();
    const was = await part(name).stop();
    onNews(name, { state: 'ended', ms: Date.now() - began, was });
  }

  return { up, down };
}
