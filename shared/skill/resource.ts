import type { z } from 'zod';
import type { Need, Reads } from './reads.ts';
import type { RefusalShape } from './refusal.ts';
import type { Refuse, Start } from './skill.ts';

/** Something to read at an address: an MCP resource and an HTTP page from one declaration. */
export interface Resource<Params extends z.ZodObject, E extends Readonly<Record<string, RefusalShape>>, Given, Next> {
  /** snake_case. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** RFC 6570 level 1, `learnflow://progress/{student}`: its variables are the fields of `params`. */
  readonly uri: string;
  /** The HTTP path under the server's own, with the same variables: `/students/{student}`. */
  readonly path: string;
  readonly mimeType: string;
  /** The parameter `student`, where there is one, is checked like a skill's. */
  readonly about: 'student' | 'nobody';
  readonly params: Params;
  readonly refusals: E;
  readonly reads: (needs: Reads<Start<Params, 'student'>>) => Reads<Given, Next>;
  render(call: NoInfer<Given> & { readonly now: string; readonly refuse: Refuse<E> }): string;
}

export function defineResource<
  Params extends z.ZodObject,
  E extends Readonly<Record<string, RefusalShape>>,
  Given,
  Next,
>(resource: Resource<Params, E, Given, Next>): Resource<Params, E, Given, Next> {
  return resource;
}

// biome-ignore lint/suspicious/noExplicitAny: resources of all shapes meet in a server's list
type Untyped = Resource<any, any, any, any>;

/** A resource whose own types are forgotten. */
export interface AnyResource extends Omit<Untyped, 'reads'> {
  readonly reads: (needs: never) => { readonly needs: readonly Need[] };
}
