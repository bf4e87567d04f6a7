import type { z } from 'zod';
import type { Emission, EventType } from './event.ts';
import type { Need, Reads } from './reads.ts';
import type { Facts, RefusalShape } from './refusal.ts';

/** Whom a call is about. The road adds the argument, checks that the caller may ask, and hands the id to `run`. */
export type About = 'student' | 'class' | 'student-or-class' | 'nobody';

/** Who may call: the model (MCP), the host (HTTP, command line), or only an event. */
export type Door = 'model' | 'host';

/** read: changes nothing. observe: records a fact, replaces nothing a user sees. write: changes what is known. */
export type Effect = 'read' | 'observe' | 'write';

interface Whom {
  readonly student: { readonly student: string };
  readonly class: { readonly class: string };
  readonly 'student-or-class': { readonly student: string; readonly class: string | undefined };
  readonly nobody: unknown;
}

/** When a call is decided, and which call it is. */
export interface Moment {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** This call's own: a repeat has the same, and its events are called `id#0`, `id#1`, … */
  readonly id: string;
}

/** What the first entry of `reads` may look at. */
export type Start<In extends z.ZodObject, A extends About> = { readonly input: z.output<In> } & Whom[A] & Moment;

/** What a caller's mistake looks like to the skill: it stops here, and the caller reads the declared sentence. */
export type Refuse<E> = (code: keyof E & string, facts?: Facts) => never;

/** Everything `run` may look at. There is no port in here, and that is the point. */
export type Call<Given, E> = Given & Moment & { readonly refuse: Refuse<E> };

type Replaced<Next> = { readonly [K in keyof Next]?: Next[K] };

/** A file for the learner's workspace, written after the commit and never over a file that was changed since. */
export interface WorkspaceFile {
  readonly path: string;
  readonly text: string;
}

/** What `run` decided. `next` replaces documents of one subject; `emit` becomes events; without both it is a read. */
export interface Decision<Result, Next> {
  readonly result: Result;
  readonly next?: Replaced<Next>;
  readonly emit?: readonly Emission[];
  readonly files?: readonly WorkspaceFile[];
}

interface Situation<In, Given> {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** What was loaded; a document left out is empty. */
  readonly given?: Partial<Given>;
  readonly input: In;
  /** The learner's code, for a skill that reads some. */
  readonly code?: string;
  /** Defaults to `ada`. */
  readonly student?: string;
  readonly class?: string;
}

interface Answered<Out> {
  readonly result: Out;
  readonly brief: string;
}

interface Refused<E> {
  readonly refusal: keyof E & string;
  readonly says: string;
}

/** One worked call: the golden test, the sample in the docs, the OpenAPI example and the token sample. */
export type Example<In, Out, Given, E> = Situation<In, Given> & (Answered<Out> | Refused<E>);

export interface Skill<
  In extends z.ZodObject,
  Out extends z.ZodObject,
  A extends About,
  E extends Readonly<Record<string, RefusalShape>>,
  Given,
  Next,
> {
  /** snake_case; the file, the export and the path spell it their way. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it does and what it returns. Paid for by every model that sees the tool. */
  readonly description: string;
  readonly effect: Effect;
  readonly about: A;
  /** Every door where left out; `[]` means that only events reach it. */
  readonly doors?: readonly Door[];
  /** `new`: calling again means "the next one", so an identical call soon after is not taken for a retry. */
  readonly repeat?: 'new';
  readonly input: In;
  readonly output: Out;
  readonly refusals: E;
  readonly reads: (needs: Reads<Start<In, A>>) => Reads<Given, Next>;
  readonly emits?: readonly EventType[];
  run(call: Call<NoInfer<Given>, E>): Decision<z.input<Out>, NoInfer<Next>>;
  /** What the model reads: one or two lines. */
  brief(result: z.output<Out>): string;
  /** What the model reads below it where there is no workspace that the files could be written to: what it cannot do without. */
  unwritten?(result: z.output<Out>): string;
  /** o200k tokens: of the tool as `tools/list` sends it, and of the longest example's answer. The build fails past them. */
  readonly budget: { readonly definition: number; readonly result: number };
  readonly examples: readonly Example<NoInfer<z.input<In>>, NoInfer<z.output<Out>>, NoInfer<Given>, NoInfer<E>>[];
}

/** Infers a skill's types from its own schemas and reads, in the order they are written. Adds nothing at run time. */
export function defineSkill<
  In extends z.ZodObject,
  Out extends z.ZodObject,
  A extends About,
  E extends Readonly<Record<string, RefusalShape>>,
  Given,
  Next,
>(skill: Skill<In, Out, A, E, Given, Next>): Skill<In, Out, A, E, Given, Next> {
  return skill;
}

// biome-ignore lint/suspicious/noExplicitAny: the one place where skills of all shapes meet
type Untyped = Skill<any, any, About, any, any, any>;

/** A skill whose own types are forgotten: what servers list and the road performs. */
export interface AnySkill extends Omit<Untyped, 'reads'> {
  readonly reads: (needs: never) => { readonly needs: readonly Need[] };
}
