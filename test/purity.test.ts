import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What reaches the world, or differs from run to run. */
const IMPURE = new Set([
  'process',
  'fetch',
  'console',
  'performance',
  'globalThis',
  'setTimeout',
  'setImmediate',
  'queueMicrotask',
  'require',
]);

const files = globSync('servers/*/{skills,resources,domain}/**/*.ts').filter(
  (file) => !/\.(test|proof)\.ts$/.test(file),
);

it('skills and domain take values and give values: no clock, no chance, no port, no promise', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap((file) => found(file, readFileSync(file, 'utf8'), impurity))).toEqual([]);
});

it('servers say nothing to the type checker that they do not know: no any, no cast, no bang', () => {
  const sources = globSync('servers/**/*.ts').filter((file) => !/\.test\.ts$|node_modules|exercise\/bank\//.test(file));
  expect(sources.flatMap((file) => found(file, readFileSync(file, 'utf8'), claim))).toEqual([]);
});

it('what is impure or claimed is seen', () => {
  const bad =
    'const a = Date.now(); const b = new Date(); const c = Math.random(); console.log(1); const f = async () => 1;';
  expect(found('x', bad, impurity)).toHaveLength(5);
  expect(found('x', 'const a = b as string; const c: any = d!;', claim)).toHaveLength(3);
  expect(
    found(
      'x',
      'const a = new Date(now); const b = Date.parse(now); const c = [1] as const;',
      (node) => impurity(node) ?? claim(node),
    ),
  ).toEqual([]);
});

function impurity(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && IMPURE.has(node.text) && !ts.isPropertyAccessExpression(node.parent)) return node.text;
  if (ts.isPropertyAccessExpression(node) && IMPURE.has(node.expression.getText())) return node.getText();
  if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText()))
    return node.getText();
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return node.getText();
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) return 'async';
  return undefined;
}

function claim(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isNonNullExpression(node)) return node.getText();
  if (ts.isAsExpression(node) && node.type.getText() !== 'const') return node.getText();
  return undefined;
}

function found(file: string, text: string, look: (node: ts.Node) => string | undefined): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const rows: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = look(node);
    if (what) rows.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
    node.forEachChild(visit);
  };
  visit(source);
  return rows;
}
