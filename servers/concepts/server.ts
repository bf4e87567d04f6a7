import { findingNoted } from '@learnflow/contracts/events/finding-noted';
import { defineServer, on } from '@learnflow/shared/skill';
import { conceptIndex } from './resources/concept-index.ts';
import { conceptPage } from './resources/concept-page.ts';
import { conceptExtraction } from './skills/concept-extraction.ts';
import { conceptMapping } from './skills/concept-mapping.ts';
import { explanationGeneration } from './skills/explanation-generation.ts';
import { noteFinding } from './skills/note-finding.ts';

export const concepts = defineServer({
  name: 'concepts',
  instructions: 'Map, then explain.',
  skills: [conceptMapping, conceptExtraction, explanationGeneration, noteFinding],
  resources: [conceptPage, conceptIndex],
  on: [
    on(findingNoted, noteFinding, ({ error_type, concept, timestamp }) => ({
      pattern: error_type,
      concept,
      at: timestamp,
    })),
  ],
});
