import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Learner } from '@learnflow/contracts/documents/learner';
import { progress } from '@learnflow/progress';
import { skillNamed } from '@learnflow/shared/host';
import fastify from 'fastify';
import { ConceptState } from '../../servers/progress/domain/concept-state.ts';
import { callSchema } from '../../shared/skill/projection.ts';

/**
 * What anybody would write by hand for the same answer, without deciding anything: parse the body, check it, read the
 * two rows, parse and check them, check the answer, send the same bytes. Arguments: the database, and a file with the answer's body.
 */
const [file = '', answerFile = ''] = process.argv.slice(2);
const answer: { content: unknown } = JSON.parse(readFileSync(answerFile, 'utf8'));
const skill = skillNamed({ servers: [progress] }, 'mastery_calculation');
if (!skill) throw new Error('no mastery_calculation');
const input = callSchema(skill);
const database = new DatabaseSync(file);
const select = database.prepare('SELECT version, value FROM document WHERE kind = ? AND key = ?');

const app = fastify();
app.post('/same', async (request) => {
  const { concept, student } = input.parse(request.body);
  Learner.schema.parse(JSON.parse(String(select.get('learner', String(student))?.value)));
  ConceptState.schema.parse(JSON.parse(String(select.get('concept-state', `${student}/${concept}`)?.value)));
  skill.output.parse(answer.content);
  return answer;
});
app.post('/empty', async () => '');
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.once('SIGTERM', () => void app.close());
