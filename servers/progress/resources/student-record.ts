import { CONCEPTS, type ConceptId } from '@learnflow/contracts/concepts';
import { consistencyOf } from '@learnflow/contracts/consistency';
import { Learner } from '@learnflow/contracts/documents/learner';
import { TEACHING_ORDER } from '@learnflow/contracts/graph';
import { isKnown, rowMastery } from '@learnflow/contracts/known';
import { counted, masteryPercent, percent } from '@learnflow/contracts/say';
import { defineResource } from '@learnflow/shared/skill';
import { z } from 'zod';
import { overviewOf, sayBands } from '../domain/student-overview.ts';

/** For people: all that is known of a student, as a page in Markdown. */
export const studentRecord = defineResource({
  name: 'student_record',
  title: "A student's record",
  description: 'Every concept with its mastery, its parts and its next review. `me` is the student of this session.',
  uri: 'learnflow://progress/{student}',
  path: '/students/{student}',
  mimeType: 'text/markdown',
  about: 'student',
  params: z.object({ student: z.string() }),
  refusals: {
    no_evidence: { kind: 'not-found', say: 'Nothing recorded for {student} yet. Start with next_step.' },
  },
  reads: (needs) => needs.document('learner', Learner, ({ student }) => student),
  render: ({ student, learner, now, refuse }) => {
    const overview = overviewOf(learner, now) ?? refuse('no_evidence', { student });
    const { known, bands, streak, next } = overview;
    const rows = TEACHING_ORDER.flatMap((concept) => row(concept, learner, now));
    const streakSaid = `${counted(streak, 'active day')} in a row`;
    return `# ${student}

${sayBands(bands)}; ${counted(known, 'concept')} known; ${streakSaid}; next: ${next.join(', ')}.

| concept | mastery | completion | quiz | quality | known | next review |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
  },
});

function row(concept: ConceptId, learner: Learner, now: string): readonly string[] {
  const evidence = learner.concepts[concept];
  const consistency = consistencyOf(learner, now);
  const mastery = evidence && rowMastery(evidence, consistency);
  if (!evidence || !mastery) return [];
  const { completion, quiz, quality, due } = evidence;
  const cells = [
    CONCEPTS[concept].title,
    `${masteryPercent(mastery.value)} ${mastery.band}`,
    ...[completion, quiz, quality].map((part) => (part === null ? '' : percent(part))),
    isKnown(learner, concept, consistency) ? 'yes' : '',
    due ?? '',
  ];
  return [`| ${cells.join(' | ')} |`];
}
