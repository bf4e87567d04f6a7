/** What a text may be that was sent as a program in JavaScript and is none. */
export type Looks =
  | 'binary data'
  | 'JSON'
  | 'HTML'
  | 'CSS'
  | 'Markdown'
  | 'a diff'
  | 'a stack trace'
  | 'Python'
  | 'Java'
  | 'C'
  | 'SQL'
  | 'shell commands'
  | 'prose';

/** From the start of a text, which is enough to tell. */
const LOOKED_AT = 20_000;
const SHARE_OF_LINES = 0.5;
const ODD_CHARACTERS = 0.01;

/** What a text that is not valid looks like; undefined where it looks like a program with faults. */
export function looksLike(whole: string): Looks | undefined {
  const lines = whole
    .slice(0, LOOKED_AT)
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  // Thousands of empty lines would be walked over again from each of them.
  const text = lines.join('\n');
  return LOOKS.find(({ fits }) => fits(text, lines))?.name;
}

interface Look {
  readonly name: Looks;
  readonly fits: (text: string, lines: readonly string[]) => boolean;
}

const LOOKS: readonly Look[] = [
  { name: 'binary data', fits: isBinary },
  { name: 'JSON', fits: isJson },
  {
    name: 'a diff',
    fits: (text) => /^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+)/m.test(text) || /^--- .*\n\+\+\+ /m.test(text),
  },
  { name: 'Markdown', fits: (text) => /^\s*(?:```|~~~)/m.test(text) && !/`\$\{/.test(text) },
  {
    name: 'HTML',
    fits: (text) => /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\b|html|head|body|script|style|meta|link)\b/i.test(text),
  },
  { name: 'HTML', fits: (text) => /^\s*<[a-z][\w-]*(?:\s[^<>]*)?>/.test(text) && !DECLARES.test(text) },
  { name: 'a stack trace', fits: (_, lines) => mostly(lines, TRACE, TRACE) },
  { name: 'CSS', fits: isCss },
  {
    name: 'Java',
    fits: (text) =>
      /\b(?:public|private|protected)\s+(?:static\s+|final\s+)*(?:class|void|interface|enum|[A-Z]\w*|int)\b/.test(
        text,
      ) && JAVA.test(text),
  },
  { name: 'C', fits: (text) => /^\s*#\s*(?:include|define|ifdef|pragma)\b|^\s*int main\s*\(/m.test(text) },
  {
    name: 'SQL',
    fits: (text) => /^\s*(?:SELECT\s.+\sFROM|INSERT INTO|CREATE TABLE|UPDATE \w+ SET|DELETE FROM)\b/is.test(text),
  },
  { name: 'shell commands', fits: (_, lines) => mostly(lines, SHELL, SHELL) },
  { name: 'Python', fits: isPython },
  { name: 'prose', fits: isProse },
];

const DECLARES = /\b(?:const|let|var|function|import|export|return)\b/;
const SHELL = /^\s*(?:\$ \S|(?:npm|npx|node|git|cd|ls|mkdir|sudo|pip|yarn|curl) [\w./@-])/;
const TRACE =
  /^\s*at .+[:(].+\d|^(?:Uncaught )?\w*(?:Error|Exception)\b.*:|^\S*@\S+:\d+:\d+$|^Traceback|^\s*File ".+", line \d+|^node:|^\s*\^+\s*$|^Node\.js v/;
const JAVA =
  /\bSystem\.out\b|\bpublic static void main\b|^\s*(?:import java|package )|\bnew \w+(?:<\w*>)?\(|\bString\b|\bint\b/m;

/** At least half of the lines fit the one pattern, or there are hardly others. */
function mostly(lines: readonly string[], pattern: RegExp, needed: RegExp): boolean {
  const fitting = lines.filter((line) => pattern.test(line)).length;
  return fitting > 0 && fitting / lines.length > SHARE_OF_LINES && lines.some((line) => needed.test(line));
}

function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 0 && (text.includes('\0') || odd / text.length > ODD_CHARACTERS);
}

function isJson(text: string): boolean {
  if (!/^\s*(?:\{\s*"|\[\s*[{["])/.test(text)) return false;
  const pairs = text.match(/"(?:[^"\\\n]|\\.)*"\s*:/g)?.length ?? 0;
  return pairs > 0 && !/^\s*(?:const|let|var|function|if|for|return|class)\b|;\s*$/m.test(text);
}

function isCss(text: string, lines: readonly string[]): boolean {
  const rules = text.match(/^[^\n{};=]*[\w\])*>]\s*\{\s*$|^[^\n{};=]+\{\s*[a-z-]+\s*:[^{};]+;?\s*\}/gm)?.length ?? 0;
  const pairs = lines.filter((line) => /^\s*(?:--)?[a-z][a-z-]*\s*:\s*[^;{}]+;\s*$/.test(line)).length;
  return (
    !/\b(?:const|let|var|function|return)\b|=>|===/.test(text) && rules > 0 && (pairs > 0 || rules * 2 > lines.length)
  );
}

const PYTHON_LINE =
  /^\s*(?:def \w+\(.*\).*:|class \w+(?:\(.*\))?:|(?:if|elif|while|for|with|except)\b.*[^{]:|(?:else|try|finally|except)\s*:|from \S+ import |import \w+(?:\.\w+)*(?: as \w+)?\s*$|print\s*\(|@\w+|#|return\b[^;]*$|\w+(?:, ?\w+)* [-+*/]?= [^;{]*$|"""|pass$|raise |self\.)/;
const PYTHON_SURE =
  /^\s*(?:def \w+\(.*\).*:|(?:el)?if\b.*[^{]:|for \w+(?:, ?\w+)* in .*:|from \S+ import |class \w+(?:\(.*\))?:|elif\b.*:|while\b.*[^{]:|with .* as .*:)\s*(?:#.*)?$/;
/** What hardly any Python has and hardly any JavaScript lacks. */
const NOT_PYTHON = /;\s*$|\{\s*$|^\s*\}|\b(?:const|let|var|function)\s|=>|console\.|===/m;

function isPython(text: string, lines: readonly string[]): boolean {
  if (NOT_PYTHON.test(text)) return false;
  return (
    lines.some((line) => PYTHON_SURE.test(line)) &&
    lines.filter((line) => PYTHON_LINE.test(line)).length / lines.length > SHARE_OF_LINES
  );
}

const FEWEST_WORDS = 4;

function isProse(text: string, lines: readonly string[]): boolean {
  const words = text.match(/(?<![\w.])[\p{L}'’]+(?=[\s,.!?:;)]|$)/gu)?.length ?? 0;
  const signs = text.match(/[{}[\]=;<>&|$`\\/_*+]|\(\)/g)?.length ?? 0;
  const sentences = lines.filter(
    (line) => /^\s*[-*\d.)\s]*\p{L}[\p{L}\d\s,'’"().:!?-]*$/u.test(line) && /\p{L} \p{L}+ \p{L}/u.test(line),
  );
  return words >= FEWEST_WORDS && signs * 10 < words && sentences.length / Math.max(lines.length, 1) > SHARE_OF_LINES;
}
