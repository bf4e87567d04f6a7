import { STATUS } from '../bridges/http-problems.ts';
import { argumentsOf, pathOf } from '../bridges/http-skills.ts';
import { argumentsTo } from '../bridges/pages/fields.ts';
import { rulesOf, typeOf } from '../bridges/pages/schema-words.ts';
import type { RefusalShape } from '../skill/refusal.ts';
import type { ServerDefinition } from '../skill/server.ts';
import type { AnySkill } from '../skill/skill.ts';

/** The skills of one server as a Markdown table. */
export function skillTable(server: ServerDefinition): string {
  const seen = server.skills.filter(({ doors }) => doors?.length !== 0);
  const rows = seen.map(
    (skill) => `| \`${skill.name}\`${skill.doors ? ' *' : ''} | ${skill.description} | ${sample(skill)} |`,
  );
  const table = ['| skill | what it does | an answer |', '|---|---|---|', ...rows].join('\n');
  return seen.some(({ doors }) => doors)
    ? `${table}\n\n\\* over HTTP and on the command line; not shown to the model`
    : table;
}

/** Tests run examples on what they set up: a problem of theirs need be in no bank. */
const SAMPLES =
  'Examples are samples: their problems, lessons and students need not be those of your own. Refusals that every skill shares: [README](../../README.md#refusals-that-every-skill-shares).';

/** Every skill with its arguments, answers and refusals, each from an example that the tests run. */
export function referencePage(server: ServerDefinition): string {
  const skills = server.skills.filter(({ doors }) => doors?.length !== 0).map((skill) => section(server, skill));
  return [`# The ${server.name} server\n`, `${server.instructions}\n`, `${SAMPLES}\n`, ...skills].join('\n');
}

/** Arguments in a line each; what must be given first. */
function argumentTable(skill: AnySkill): string {
  const rows = argumentsTo(skill).map(
    ({ name, required, schema, meaning = '' }) =>
      `| \`${name}\` | ${typeOf(schema)} | ${required ? 'yes' : ''} | ${meaning} | ${rulesOf(schema).join('; ')} |`,
  );
  return ['| argument | type | required | meaning | rules |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

function refusalTable({ refusals }: AnySkill): string {
  const declared = Object.entries<RefusalShape>(refusals);
  if (declared.length === 0) return '';
  const rows = declared.map(([code, { kind, say }]) => `| \`${code}\` | ${STATUS[kind]} | ${say} |`);
  return ['| refusal | HTTP | what it says |', '|---|---|---|', ...rows, ''].join('\n');
}

function section(server: ServerDefinition, skill: AnySkill): string {
  const examples = skill.examples.map((example: AnySkill['examples'][number]) => {
    const said = 'brief' in example ? example.brief : `${example.refusal}: ${example.says}`;
    return `${example.name}\n\n\`\`\`\n${JSON.stringify(argumentsOf(example))}\n→ ${said.replaceAll('\n', '\n  ')}\n\`\`\`\n`;
  });
  const who = skill.doors ? ' Not shown to the model.' : '';
  return [
    `## ${skill.name}\n`,
    `${skill.description}${who} \`POST ${pathOf(server, skill)}\`\n`,
    argumentTable(skill),
    refusalTable(skill),
    ...examples,
  ].join('\n');
}

function sample(skill: AnySkill): string {
  for (const example of skill.examples) if ('brief' in example) return `\`${example.brief.split('\n')[0]}\``;
  return '';
}

/** Puts a text between a page's markers `<!-- name -->` and `<!-- /name -->`. Throws where the page has none. */
export function between(page: string, name: string, text: string): string {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marked.test(page)) throw new Error(`no <!-- ${name} --> in the page`);
  return page.replace(marked, (_, start: string, end: string) => `${start}${text}\n${end}`);
}
