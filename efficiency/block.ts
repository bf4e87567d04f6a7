/** A piece of a page. Texts may hold `code`, **strong** and *emphasised* words. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

type Cell = string | number;

export const title = (text: string): Block => ({ kind: 'title', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const text = (said: string): Block => ({ kind: 'text', text: said });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
/** The first column is text, the others are numbers. */
export const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): Block => ({
  kind: 'table',
  head,
  rows,
});

/** `91.2 %`. */
export const percent = (value: number): string => `${value.toFixed(1)} %`;

/** `91 %`, for columns where the first digits are enough. */
export const roughly = (value: number): string => `${Math.round(value)} %`;

/** `1,234`. */
export const tokens = (value: number): string => Math.round(value).toLocaleString('en');
