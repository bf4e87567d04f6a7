import { CONCEPT_IDS, CONCEPTS, type ConceptId } from '../../contracts/concepts.ts';
import type { Item } from '../problems/item.ts';
import { KINDS } from '../problems/kinds.ts';
import type { Proof } from '../problems/proof/proof.ts';
import type { GeneratedFile } from './file.ts';

/** An item, and its proof if all of it holds. */
export interface Shelved {
  readonly item: Item;
  readonly proof: Proof | undefined;
}

/** The whole bank by concept, with what its proofs came to. */
export function bankPage(shelved: readonly Shelved[]): GeneratedFile {
  const sections = CONCEPT_IDS.flatMap((concept) => {
    const items = shelved.filter(({ item }) => item.concepts[0] === concept);
    return items.length > 0 ? [section(concept, items)] : [];
  });
  return { path: 'docs/bank.md', text: [introduction(shelved), ...sections].join('\n') };
}

function introduction(shelved: readonly Shelved[]): string {
  const sum = (count: (proof: Proof) => number) =>
    shelved.reduce((total, { proof }) => total + (proof ? count(proof) : 0), 0);
  const exercises = shelved.filter(({ item }) => KINDS[item.kind].counts === 'exercise').length;
  const killed = sum((proof) => proof.killed);
  const survivors = sum((proof) => proof.survivors);
  return `# The bank

${shelved.length} items, ${exercises} exercises and ${shelved.length - exercises} quizzes, in ${sum((proof) => proof.instances)} instances. \`npm run prove:bank\` proves each and writes
this page: the solution passes its tests and the stub does not, in every instance; a test notices the mistakes that were
seeded into the solution (${killed} of ${killed + survivors}; why the others survive is said beside them); and the right answer
to every quiz is what its program really does. An item stands under its main concept.
`;
}

function section(concept: ConceptId, shelved: readonly Shelved[]): string {
  return [
    `## ${CONCEPTS[concept].title} (${concept})`,
    '',
    '| item | title | kind | level | instances | tests | mistakes noticed |',
    '|---|---|---|---|---|---|---|',
    ...shelved.map(row),
    '',
  ].join('\n');
}

function row({ item, proof }: Shelved): string {
  const proven = proof ? [proof.instances, proof.tests || '', mistakes(item, proof)] : ['not proven', '', ''];
  return `| ${[item.id, item.title, item.kind, item.level, ...proven].map(cell).join(' | ')} |`;
}

function mistakes({ mistakes: seeded }: Item, { killed }: Proof): string {
  if (seeded.length === 0) return '';
  const reasons = seeded.flatMap(({ name, survives }) => (survives ? [`; survives: ${name}, for ${survives}`] : []));
  return `${killed} of ${seeded.length}${reasons.join('')}`;
}

const cell = (text: string | number): string => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
