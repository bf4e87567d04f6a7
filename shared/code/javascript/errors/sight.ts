import type { ConceptId } from '@learnflow/contracts/concepts';
import type { Look } from './message.ts';
import type { Node, Places } from './places.ts';
import { seenArgument, seenCall, seenCallback, seenClassCall, seenConstruct } from './sight/calls.ts';
import { seenAssignment, seenChange } from './sight/changes.ts';
import { seenEarly, seenUndeclared } from './sight/names.ts';
import { seenIterate, seenRead, seenUnpack, seenWrite } from './sight/nothing.ts';
import { seenRecursion } from './sight/recursion.ts';
import { seenThrown } from './sight/thrown.ts';
import type { Standing } from './standing.ts';
import type { Captures } from './template.ts';
import type { Origin } from './trace/origin.ts';
import type { Trail } from './trace/resolve.ts';

/** What is known where an error is looked at in the code. */
export interface Scene {
  readonly places: Places;
  readonly trail: Trail;
  readonly captures: Captures;
  readonly standing: Standing;
}

/** What the code shows at the failing place. */
export interface Sight {
  /** As the learner wrote it. */
  readonly expression: string;
  readonly origin?: Origin | undefined;
  /** Better words than the message's own, where the code tells more. */
  readonly what?: string | undefined;
  readonly why?: string | undefined;
  readonly check?: string | undefined;
  readonly concept?: ConceptId | undefined;
}

type See = (node: Node, scene: Scene) => Sight | undefined;

const plain: See = (node, { places }) => ({ expression: places.said(node) });

const SEES: Readonly<Record<Look, See>> = {
  read: seenRead,
  write: seenWrite,
  unpack: seenUnpack,
  iterate: seenIterate,
  call: seenCall,
  callback: seenCallback,
  construct: seenConstruct,
  'class-call': seenClassCall,
  argument: seenArgument,
  undeclared: seenUndeclared,
  early: seenEarly,
  constant: seenAssignment,
  readonly: seenChange,
  recursion: seenRecursion,
  thrown: seenThrown,
  operator: plain,
  this: plain,
  'parent-class': (node, { places }) => ({
    expression: 'superClass' in node && node.superClass ? places.said(node.superClass) : places.said(node),
  }),
};

export const see = (look: Look, node: Node, scene: Scene): Sight | undefined => SEES[look](node, scene);
