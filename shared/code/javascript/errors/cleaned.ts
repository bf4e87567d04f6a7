/** More than any console shows of one error; the rest of a longer text is not read. */
const LONGEST_TEXT = 64 * 1024;
/** Longer lines are minified code or data: their beginning says what there is to say. */
const LONGEST_LINE = 1_000;
const MOST_LINES = 2_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
const COLOURS = /\u001b\[[\d;:?]*[A-Za-z]|\u009b[\d;:?]*[A-Za-z]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: so are the bytes that a console cannot show
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]/g;

/** The lines of what a person pasted: no colours, no unseen characters, no more than can be an error. */
export function cleanedLines(pasted: string): readonly string[] {
  return pasted
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replace(COLOURS, '')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replaceAll('\u00a0', ' ')
    .split('\n', MOST_LINES)
    .map((line) => unquoted(line.slice(0, LONGEST_LINE).trimEnd()));
}

/** A stack in a mail or a chat has a mark before every line. */
function unquoted(line: string): string {
  const quote = /^(?:> ?){1,5}(?=\s*(?:at |[A-Z]\w*Error\b|Uncaught))/.exec(line);
  return quote ? line.slice(quote[0].length) : line;
}
