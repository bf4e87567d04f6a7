/**
 * A text by its lines, as they come. Only a line feed ends one: inside JSON there may be U+2028, where Node's own reader
 * would end it too.
 */
export async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of input) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
