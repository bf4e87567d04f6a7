import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { attempt } from '../runtime/answer.ts';
import { eraseStudent, exportStudent } from '../runtime/students.ts';
import { submit } from '../runtime/submissions.ts';
import { whom } from '../runtime/whom.ts';
import { jsonSchema } from '../skill/projection.ts';
import { Refusal } from '../skill/refusal.ts';
import type { Routes } from './http.ts';
import { refuse } from './http-problems.ts';

const Submitted = z.strictObject({ code: z.string(), student: z.string().optional() });

/** What belongs to a student and not to a skill: handing code in, taking everything out, being forgotten. */
export function studentRoutes(app: FastifyInstance, { house, callerOf }: Routes): void {
  const { ports } = house;

  const submission = {
    summary: 'Hand code in',
    description: 'Keeps code for 30 days under a short id, which skills take as `submission`.',
  };
  app.post(
    '/submissions',
    { schema: { ...submission, tags: ['students'], body: jsonSchema(Submitted, 'input') } },
    async (request, reply) => {
      const said = await attempt(async () => {
        const parsed = Submitted.safeParse(request.body);
        if (!parsed.success)
          throw new Refusal('invalid_input', 'invalid', 'Send {"code": "…"}; a tutor adds "student".');
        const { student = '' } = await whom(
          'student',
          { student: parsed.data.student },
          callerOf(request).identity,
          ports.state,
        );
        return { submission: await submit(student, parsed.data.code, ports), student };
      });
      return 'refusal' in said ? refuse(reply, said.refusal) : reply.code(201).send(said.outcome);
    },
  );

  const exported = { summary: 'Everything kept about a student', description: '`me` is the caller.' };
  app.get<{ Params: { student: string } }>(
    '/students/:student',
    { schema: { ...exported, tags: ['students'] } },
    async (request, reply) => {
      const said = await attempt(async () => exportStudent(await named(request), house));
      return 'refusal' in said ? refuse(reply, said.refusal) : said.outcome;
    },
  );

  const erased = {
    summary: 'Forget a student',
    description: 'Removes every document, outcome and submission; an event tells the copies.',
  };
  app.delete<{ Params: { student: string } }>(
    '/students/:student',
    { schema: { ...erased, tags: ['students'] } },
    async (request, reply) => {
      const said = await attempt(async () => eraseStudent(await named(request), house));
      return 'refusal' in said ? refuse(reply, said.refusal) : said.outcome;
    },
  );

  async function named(request: { params: { student: string } } & Parameters<typeof callerOf>[0]): Promise<string> {
    const { student } = request.params;
    const meant = await whom(
      'student',
      { student: student === 'me' ? undefined : student },
      callerOf(request).identity,
      ports.state,
    );
    return meant.student ?? '';
  }
}
