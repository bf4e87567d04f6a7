import type {
  CallToolResult,
  GetPromptResult,
  InputRequiredResult,
  Prompt,
  ServerContext,
  Tool,
} from '@modelcontextprotocol/server';

/** A tool that no skill can express: it answers in pictures, reports on the way or asks its client back. */
export interface RawTool {
  readonly description: string;
  /** No arguments where left out. */
  readonly inputSchema?: Tool['inputSchema'];
  call(
    context: ServerContext,
    given: Readonly<Record<string, unknown>>,
  ): Promise<CallToolResult | InputRequiredResult> | CallToolResult | InputRequiredResult;
}

export interface RawPrompt {
  readonly description: string;
  readonly arguments?: Prompt['arguments'];
  get(
    context: ServerContext,
    given: Readonly<Record<string, string>>,
  ): Promise<GetPromptResult | InputRequiredResult> | GetPromptResult | InputRequiredResult;
}

export type RawTools = Readonly<Record<string, RawTool>>;
export type RawPrompts = Readonly<Record<string, RawPrompt>>;

export const textBlock = (text: string) => ({ type: 'text' as const, text });

export const says = (text: string): CallToolResult => ({ content: [textBlock(text)] });

/** One pixel. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A header and no sound. */
export const WAV = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';

export const image = { type: 'image' as const, data: PNG, mimeType: 'image/png' };
