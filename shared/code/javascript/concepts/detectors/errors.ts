import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isNamed, memberName } from '../../patterns/ast.ts';
import { languageCall, staticName } from '../asked.ts';
import { always, type Detectors, type Known } from '../detector.ts';
import type { Node } from '../tree.ts';

export const errors = {
  'errors-exceptions': {
    shows: 'throws with `throw`, or stands ready for it with `try`',
    but: 'an error that is made and not thrown, a code or `null` that is returned, `catch` of a promise',
    on: { ThrowStatement: always, TryStatement: always },
  },
  'debugging-stack-traces': {
    shows:
      'looks into a running program: `debugger`, the `stack` of an error, `console.trace`, `assert`, `dir` or `debug`, `console.error` of a whole error',
    but: '`console.log` of results, `console.error` of a text, the message of an error, a data structure named stack',
    on: {
      DebuggerStatement: always,
      CallExpression: (node, known) => {
        const name = staticName(node.callee, known);
        if (TRACING.has(name)) return true;
        return PRINTING.has(name) && node.arguments.some((one) => isError(one, known));
      },
      MemberExpression: (node, known) => memberName(node) === 'stack' && isStackOfError(node, known),
      Property: ({ key, parent, value }, known) =>
        parent.type === 'ObjectPattern' && isNamed(key, 'stack') && isTakenFromError(parent, value, known),
    },
  },
} as const satisfies Detectors;

const TRACING: ReadonlySet<string> = new Set([
  ...['console.trace', 'console.assert', 'console.dir', 'console.debug', 'Error.captureStackTrace'],
]);
const PRINTING: ReadonlySet<string> = new Set(['console.error', 'console.warn']);

/** An error by where it comes from: caught, made, or handed to what deals with the failure of a promise. */
function isError(node: Node, known: Known): boolean {
  const { shapes, look } = known;
  const shape = shapes.of(node);
  if (shape) return shape.kind === 'error' || isMadeFromError(shape.made);
  if (node.type === 'NewExpression') return /Error$/.test(languageCall(node, known));
  const [definition] = look.variableOf(node)?.defs ?? [];
  const call = definition?.type === 'Parameter' ? definition.node.parent : undefined;
  if (call?.type !== 'CallExpression') return false;
  const method = memberName(call.callee);
  return method === 'catch' || (method === 'then' && call.arguments[1] === definition?.node);
}

const isMadeFromError = (made: { readonly superClass: Node | null } | undefined): boolean =>
  made?.superClass?.type === 'Identifier' && /Error$/.test(made.superClass.name);

function isStackOfError({ object, parent }: TSESTree.MemberExpression, known: Known): boolean {
  if (isError(object, known)) return true;
  if (known.shapes.of(object) || object.type === 'ThisExpression') return false;
  // A learner's own stack is pushed to, counted and set.
  const isUsed = parent.type === 'MemberExpression' && !OF_TEXTS.has(memberName(parent) ?? '');
  return !isUsed && !(parent.type === 'AssignmentExpression') && object.type === 'Identifier';
}

const OF_TEXTS: ReadonlySet<string> = new Set(['split', 'includes', 'replace', 'match', 'trim']);

function isTakenFromError(pattern: Node, value: Node, known: Known): boolean {
  const { parent } = pattern;
  if (value.type === 'Identifier' && parent?.type === 'CatchClause') return true;
  return parent?.type === 'VariableDeclarator' && parent.init !== null && isError(parent.init, known);
}
