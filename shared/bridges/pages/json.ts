/** Characters that fit the pages' column, so that a list of short values stays on its line. */
const WIDTH = 96;

/** JSON to be read: a value lies on one line where it fits, and is broken open where it does not. */
export function readableJson(value: unknown, indent = 0, taken = 0): string {
  const line = oneLine(value);
  if (indent + taken + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inside = indent + 2;
  const list = Array.isArray(value);
  const entries = list
    ? value.map((entry) => readableJson(entry, inside))
    : present(value).map(([key, entry]) => `${JSON.stringify(key)}: ${readableJson(entry, inside, key.length + 4)}`);
  const rows = entries.map((entry) => `\n${' '.repeat(inside)}${entry}`).join(',');
  return `${list ? '[' : '{'}${rows}\n${' '.repeat(indent)}${list ? ']' : '}'}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = present(value).map(([key, entry]) => `${JSON.stringify(key)}: ${oneLine(entry)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

const present = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, entry]) => entry !== undefined);
