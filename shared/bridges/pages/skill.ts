import type { RefusalShape } from '../../skill/refusal.ts';
import type { ServerDefinition } from '../../skill/server.ts';
import type { AnySkill, Effect } from '../../skill/skill.ts';
import { STATUS } from '../http-problems.ts';
import { pathOf } from '../http-skills.ts';
import { exampleFold } from './example.ts';
import { argumentsTo, fieldTable } from './fields.ts';
import { type Html, html } from './html.ts';
import { anchorOf, type Known, prose } from './prose.ts';
import { sectionHead } from './section-head.ts';
import type { Site } from './site.ts';

/** A skill as it is declared: arguments, examples, refusals. */
export const skillSection = (server: ServerDefinition, skill: AnySkill, site: Site): Html => html`
<section class="operation" aria-labelledby="${anchorOf(skill.name)}">
${sectionHead({ anchor: anchorOf(skill.name), title: skill.title, method: 'POST', path: pathOf(server, skill) })}
<p>${prose(skill.description, site.known)}</p>
<ul class="marks"><li>skill <code>${skill.name}</code></li>${marksOf(skill).map((mark) => html`<li>${mark}</li>`)}</ul>
${fieldTable('Arguments', argumentsTo(skill), site.known)}
${skill.examples.length > 0 && html`<h4>Examples</h4>`}
${skill.examples.map((example, i) => exampleFold(server, skill, example, site, i === 0))}
${refusalTable(skill, site.known)}
</section>`;

const EFFECTS: Readonly<Record<Effect, string>> = {
  read: 'changes nothing',
  observe: 'records a fact',
  write: 'changes what is known',
};

const marksOf = ({ effect, repeat, doors }: AnySkill): readonly string[] => [
  EFFECTS[effect],
  ...(repeat === 'new' ? ['calling again means the next one'] : []),
  ...(doors && !doors.includes('model') ? ['not shown to models'] : []),
];

function refusalTable({ refusals }: AnySkill, known: Known): Html {
  const declared = Object.entries<RefusalShape>(refusals);
  if (declared.length === 0) return html`<p class="aside">No refusals of its own.</p>`;
  return html`<table>
<caption>Refusals</caption>
<thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">What it says</th></tr></thead>
<tbody>${declared.map(
    ([code, { kind, say }]) => html`
<tr><td>${STATUS[kind]}</td><th scope="row"><code>${code}</code></th><td>${prose(say, known)}</td></tr>`,
  )}
</tbody>
</table>`;
}
