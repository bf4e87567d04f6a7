import { nearest } from '../skill/nearest.ts';
import { shown } from '../skill/shown.ts';

/** Says that a name is not known, and which one may have been meant. */
export function noSuch(what: string, name: string, names: readonly string[]): string {
  const near = nearest(name, names, 2);
  const remedy = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Known: ${names.join(', ')}.`;
  return `No ${what} ${shown(name)}. ${remedy}`;
}

/** What the SDK has told the client of its own mistakes, or could tell nobody: a line for whoever reads the log. */
export function complaint({ message }: Error): void {
  console.error(`mcp: ${shown(message)}`);
}
