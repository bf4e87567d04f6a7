const COUNTED = /^(?:\d{1,4} of \d{1,4} passed|does not run); (?:"(.{1,80}?)": )?(.+)$/;
const UNREAD = /^does not parse(?:, line (\d{1,6}))?: (.+)$/;
const WITH_LINE = /^(.*), line (\d{1,6})$/;
const PAIR = /^expected (.+?), received (.+)$/;
const TYPE = /^type: (.+)$/;
const THROWN = /^[A-Z]\w{0,60}(?:Error|Exception)(?:: |$)/;

/** A run that was stopped, in the words that the engine has for it. */
const STOPPED: ReadonlyMap<string, string> = new Map([
  ['stopped: it did not end in time, perhaps an endless loop', 'InternalError: interrupted'],
  ['stopped: it took more memory than there is', 'InternalError: out of memory'],
]);

/** What grading tells in one line, put back into lines as a test runner and an engine print them. */
export function unfolded(line: string): readonly string[] | undefined {
  const said = line.trim();
  const stopped = STOPPED.get(said);
  if (stopped !== undefined) return [stopped, frameAt(undefined)];
  const [, opened, fault] = UNREAD.exec(said) ?? [];
  if (fault !== undefined) return [`SyntaxError: ${fault}`, frameAt(opened)];
  const [, name, rest] = COUNTED.exec(said) ?? [];
  if (rest === undefined) return undefined;
  const [, what = rest, row] = WITH_LINE.exec(rest) ?? [];
  return [...(name === undefined ? [] : [`● ${name}`]), ...failure(what, row)];
}

function failure(what: string, row: string | undefined): readonly string[] {
  const [, expected, received] = PAIR.exec(what) ?? [];
  if (expected !== undefined)
    return ['AssertionError: not as expected', `Expected: ${expected}`, `Received: ${received}`, frameAt(row)];
  const [, refused] = TYPE.exec(what) ?? [];
  if (refused !== undefined) return [`${row === undefined ? '' : `<code>(${row},1): `}error TS0000: ${refused}`];
  return [THROWN.test(what) ? what : `AssertionError: ${what}`, frameAt(row)];
}

/** QuickJS runs what is graded: its frames say in whose words the message is. */
const frameAt = (row: string | undefined): string =>
  `    at <eval> (${row === undefined ? 'native' : `<code>:${row}`})`;
