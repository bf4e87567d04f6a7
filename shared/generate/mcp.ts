import { mcpTool } from '../skill/projection.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { GeneratedFile } from './file.ts';

/** What a model is handed at the start, as a file: a change of a word in it is seen in review, with its price. */
export function mcpSnapshot({ name, instructions, skills, resources = [] }: ServerDefinition): GeneratedFile {
  const tools = skills.filter(({ doors }) => !doors || doors.includes('model')).map(mcpTool);
  const templates = resources.map(({ uri, title, description, mimeType }) => ({ uri, title, description, mimeType }));
  return {
    path: `contracts/mcp/${name}.json`,
    text: `${JSON.stringify({ instructions, tools, templates }, null, 2)}\n`,
  };
}
