export { cycles } from './cycles.ts';
export { type Edge, Graph } from './graph.ts';
export { depths, layers } from './layers.ts';
export { needed } from './needed.ts';
export { parts } from './parts.ts';
export { redundantEdges } from './redundant.ts';
