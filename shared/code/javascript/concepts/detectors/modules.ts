import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { isNamed } from '../../patterns/ast.ts';
import { languageCall, staticName } from '../asked.ts';
import { always, type Detectors, type Known } from '../detector.ts';

export const modules = {
  modules: {
    shows: 'takes from another module or gives to others: `import`, `export`, `require`, `module.exports`',
    but: 'functions and objects of the program that have such names',
    on: {
      ImportDeclaration: always,
      ImportExpression: always,
      ExportNamedDeclaration: always,
      ExportDefaultDeclaration: always,
      ExportAllDeclaration: always,
      TSImportEqualsDeclaration: always,
      TSExportAssignment: always,
      MetaProperty: ({ meta }) => meta.name === 'import',
      CallExpression: (node, known) => languageCall(node, known) === 'require',
      MemberExpression: (node, known) => isExports(node, known),
    },
  },
} as const satisfies Detectors;

function isExports(node: TSESTree.MemberExpression, known: Known): boolean {
  if (staticName(node, known) === 'module.exports') return true;
  const { object, parent } = node;
  const isSet = parent.type === 'AssignmentExpression' && parent.left === node;
  return isSet && isNamed(object, 'exports') && known.shapes.isOfLanguage(object);
}
