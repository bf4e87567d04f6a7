import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { attempt } from '../runtime/answer.ts';
import { eraseStudent, exportStudent } from '../runtime/students.ts';
import { submit } from '../runtime/submissions.ts';
import { whom } from '../runtime/whom.ts';
import { jsonSchema } from '../skill/projection.ts';
import { Refusal } from '../skill/refusal.ts';
import type { Routes } from './http.ts';
import { problem, refuse } from './http-problems.ts';

const Submitted = z.strictObject({
  code: z.string().describe('The program, up to 64 kB with what surrounds it.'),
  student: z.string().optional().describe('Who handed it in: for tutors and operators.'),
});
const Receipt = z.object({ submission: z.string().describe('Its id, such as s12.'), student: z.string() });
const Everything = z.object({
  student: z.string(),
  documents: z.array(z.object({ kind: z.string(), key: z.string(), value: z.unknown() })),
});
const Erased = z.object({ student: z.string(), documents: z.int().describe('How many were removed.') });

const tags = ['students'];
const refused = { 400: problem('invalid_input, student_missing'), 403: problem('forbidden') };

const SUBMIT = {
  tags,
  summary: 'Hand code in',
  description: 'Keeps code for 30 days under a short id, which skills take as `submission`.',
  body: { ...jsonSchema(Submitted, 'input'), examples: [{ code: 'const total = 1 + 1;' }] },
  response: { 201: jsonSchema(Receipt, 'output'), ...refused },
};
const EXPORT = {
  tags,
  summary: 'Everything kept about a student',
  description: 'Documents, outcomes and submissions. `me` is the caller.',
  response: { 200: jsonSchema(Everything, 'output'), ...refused },
};
const ERASE = {
  tags,
  summary: 'Forget a student',
  description: 'Removes every document, outcome and submission; an event tells the copies. `me` is the caller.',
  response: { 200: jsonSchema(Erased, 'output'), ...refused },
};

interface OfStudent {
  readonly Params: { readonly student: string };
}

/** What belongs to a student and not to a skill: handing code in, taking everything out, being forgotten. */
export function studentRoutes(app: FastifyInstance, { house, callerOf }: Routes): void {
  const { ports } = house;

  app.post('/submissions', { schema: SUBMIT }, async (request, reply) => {
    const said = await attempt(async () => {
      const { success, data } = Submitted.safeParse(request.body);
      if (!success) throw new Refusal('invalid_input', 'invalid', 'Send {"code": "…"}; a tutor adds "student".');
      const student = await meant(data.student, request, 'write');
      return { submission: await submit(student, data.code, ports), student };
    });
    return 'refusal' in said ? refuse(reply, said.refusal) : reply.code(201).send(said.outcome);
  });

  app.get<OfStudent>('/students/:student', { schema: EXPORT }, async (request, reply) => {
    const said = await attempt(async () => exportStudent(await named(request, 'read'), house));
    return 'refusal' in said ? refuse(reply, said.refusal) : said.outcome;
  });

  app.delete<OfStudent>('/students/:student', { schema: ERASE }, async (request, reply) => {
    const said = await attempt(async () => {
      if (callerOf(request).identity.role === 'tutor') throw new Refusal('forbidden', 'forbidden', ONLY_SELF);
      return eraseStudent(await named(request, 'write'), house);
    });
    return 'refusal' in said ? refuse(reply, said.refusal) : said.outcome;
  });

  const named = (request: FastifyRequest<OfStudent>, effect: 'read' | 'write') =>
    meant(request.params.student === 'me' ? undefined : request.params.student, request, effect);

  async function meant(student: string | undefined, request: FastifyRequest, effect: 'read' | 'write') {
    const found = await whom({ about: 'student', effect }, { student }, callerOf(request).identity, ports.state);
    return found.student ?? '';
  }
}

const ONLY_SELF = 'A tutor cannot delete a student. Ask the student, or whoever keeps the rosters.';
