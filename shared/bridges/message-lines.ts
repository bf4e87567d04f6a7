import { Transform } from 'node:stream';
import { ProtocolErrorCode, parseJSONRPCMessage } from '@modelcontextprotocol/server';

/** Code of 1 MB, the most a file may have, fits with every character escaped. The SDK gives up at 10 MB. */
const LONGEST_LINE = 8 * 1024 * 1024;

const NEWLINE = 0x0a;

/** What a client is told of a line that is no message. `id` is null where the line does not tell it. */
export interface LineError {
  readonly jsonrpc: '2.0';
  readonly id: string | number | null;
  readonly error: { readonly code: number; readonly message: string };
}

/** Passes on the lines that hold a JSON-RPC message, one a chunk. Any other is reported and dropped, however long it is. */
export function messageLines(report: (error: LineError) => void): Transform {
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const finish = (): Buffer | undefined => {
    const line = length <= LONGEST_LINE ? Buffer.concat(parts) : undefined;
    parts = [];
    length = 0;
    return line;
  };
  return new Transform({
    // Chunks are not run together, so nobody behind has to buffer more than a line.
    readableObjectMode: true,
    transform(chunk: Buffer, _encoding, done) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        keep(chunk.subarray(start, end + 1));
        start = end + 1;
        const line = finish();
        const error = line ? errorIn(line.toString()) : TOO_LONG;
        if (error) report(error);
        else this.push(line);
      }
      keep(chunk.subarray(start));
      done();
    },
  });
}

function errorIn(line: string): LineError | undefined {
  if (line.trim() === '') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return NO_JSON;
  }
  try {
    parseJSONRPCMessage(message);
    return undefined;
  } catch {
    return { ...NO_MESSAGE, id: idOf(message) };
  }
}

function idOf(message: unknown): string | number | null {
  const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

const error = (code: ProtocolErrorCode, message: string): LineError => ({
  jsonrpc: '2.0',
  id: null,
  error: { code, message },
});

const NO_JSON = error(
  ProtocolErrorCode.ParseError,
  'This line is no JSON. Send one JSON-RPC message a line, in UTF-8.',
);

const NO_MESSAGE = error(
  ProtocolErrorCode.InvalidRequest,
  'This line is no JSON-RPC 2.0 message. Send one message a line, not a batch, with params as an object.',
);

const TOO_LONG = error(
  ProtocolErrorCode.InvalidRequest,
  'This line is over 8 MB. Name code by file or submission instead of sending it.',
);
