export { avroFiles } from './avro.ts';
export type { GeneratedFile } from './file.ts';
export { hostilePage } from './hostile-programs.ts';
export { mcpSnapshot } from './mcp.ts';
export { openApiFile } from './openapi.ts';
export { patternCatalogue } from './patterns.ts';
export { between, referencePage, skillTable } from './reference.ts';
