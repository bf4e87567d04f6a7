export { avroFiles } from './avro.ts';
export type { GeneratedFile } from './file.ts';
export { mcpSnapshot } from './mcp.ts';
export { openApiFile } from './openapi.ts';
export { between, referencePage, skillTable } from './reference.ts';
