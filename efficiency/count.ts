import { countTokens as cl100k } from 'gpt-tokenizer/encoding/cl100k_base';
import { countTokens as o200k } from 'gpt-tokenizer/encoding/o200k_base';

/** Tokens of a text. gpt-tokenizer and tiktoken count alike; a test holds them to it on every text that is counted here. */
export type Count = (text: string) => number;

// What looks like a control token in a learner's text is text.
const PLAIN = { disallowedSpecial: new Set<string>() };

export const COUNTS = {
  o200k_base: (text: string) => o200k(text, PLAIN),
  cl100k_base: (text: string) => cl100k(text, PLAIN),
} as const satisfies Record<string, Count>;

export type Encoding = keyof typeof COUNTS;
export const ENCODINGS = ['o200k_base', 'cl100k_base'] as const satisfies readonly Encoding[];
