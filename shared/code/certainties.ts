import { defineAnalysis } from '../skill/analysis.ts';
import type { Certainty } from './javascript/patterns/pattern.ts';

/** How sure each pattern of the catalogue of mistakes is, by its id. Loads what `patternsOf` loads, when first used. */
export const certaintiesOf = defineAnalysis<object, ReadonlyMap<string, Certainty>>({
  name: 'code.certainties',
  load: async () => {
    const { CATALOGUE } = await import('./javascript/patterns/catalogue.ts');
    const certainties = new Map(CATALOGUE.map(({ id, certainty }) => [id, certainty]));
    return () => certainties;
  },
});
