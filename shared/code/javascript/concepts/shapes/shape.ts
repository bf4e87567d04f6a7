import type { TSESTree } from '@typescript-eslint/typescript-estree';

export type Kind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'array'
  | 'object'
  | 'function'
  | 'class'
  | 'instance'
  | 'set'
  | 'map'
  | 'date'
  | 'regexp'
  | 'promise'
  | 'error'
  | 'iterator'
  | 'module'
  | 'host';

/** What is known of a value without running the program. */
export interface Shape {
  readonly kind: Kind;
  /** What an array holds, by its first element. */
  readonly element?: Shape | undefined;
  /** Where the object is written out. */
  readonly literal?: TSESTree.ObjectExpression;
  /** The class of an instance, where the program declares it. */
  readonly made?: TSESTree.ClassDeclaration | TSESTree.ClassExpression;
}

const plain = (kind: Kind): Shape => ({ kind });

export const TEXT = plain('string');
export const NUMBER = plain('number');
export const BOOLEAN = plain('boolean');
export const ARRAY = plain('array');
export const OBJECT = plain('object');
export const FUNCTION = plain('function');
export const PROMISE = plain('promise');
export const ITERATOR = plain('iterator');
export const MODULE = plain('module');
export const ERROR = plain('error');
/** A thing of the page or of the machine. */
export const HOST = plain('host');
export const TEXTS: Shape = { kind: 'array', element: TEXT };
export const PAIRS: Shape = { kind: 'array', element: ARRAY };

/** Values that several names can share and one of them can change. */
const CHANGEABLE: ReadonlySet<Kind> = new Set(['array', 'object', 'instance', 'set', 'map', 'date']);

export const isChangeable = (shape: Shape | undefined): boolean => shape !== undefined && CHANGEABLE.has(shape.kind);
