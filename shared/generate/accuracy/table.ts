/** A Markdown table, with an empty line after it. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
    .concat('\n');

/** `29/30`; a dash where there is nothing to count. */
export const share = <T>(of: readonly T[], right: (one: T) => boolean): string =>
  of.length === 0 ? '-' : `${of.filter(right).length}/${of.length}`;
