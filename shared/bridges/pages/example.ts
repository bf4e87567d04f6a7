import type { RefusalShape } from '../../skill/refusal.ts';
import type { ServerDefinition } from '../../skill/server.ts';
import type { AnySkill } from '../../skill/skill.ts';
import { STATUS } from '../http-problems.ts';
import { argumentsOf, pathOf } from '../http-skills.ts';
import { curl } from './curl.ts';
import { type Html, html } from './html.ts';
import { readableJson } from './json.ts';
import { offered, type Site } from './site.ts';

export type AnyExample = AnySkill['examples'][number];

/** The first example that is answered and not refused. */
export const answeredExample = ({ examples }: AnySkill) => examples.find((example) => 'brief' in example);

/** The first answered call of all that this door offers. */
export function sampleOf(site: Site) {
  for (const server of site.servers) {
    for (const skill of offered(server)) {
      const example = answeredExample(skill);
      if (example) return { server, skill, ...example, call: exampleCall(server, skill, example, site) };
    }
  }
  return undefined;
}

export const exampleCall = (server: ServerDefinition, skill: AnySkill, example: AnyExample, site: Site): string =>
  curl({ method: 'POST', path: pathOf(server, skill), body: argumentsOf(example) }, site);

/** An example that folds: what it is about and comes to, then the request and the whole answer. */
export const exampleFold = (
  server: ServerDefinition,
  skill: AnySkill,
  example: AnyExample,
  site: Site,
  open: boolean,
): Html => html`<details class="example"${open && html` open`}>
<summary>${example.name}${'refusal' in example && html` <small>refused</small>`}</summary>
<pre class="call"><code>${exampleCall(server, skill, example, site)}</code></pre>
${'brief' in example ? answered(example) : refused(skill, example)}
</details>`;

const answered = ({ brief, result }: { brief: string; result: object }): Html => html`<dl>
<dt><code>brief</code></dt><dd class="brief">${brief}</dd>
<dt><code>content</code></dt><dd><pre><code>${readableJson(result)}</code></pre></dd>
</dl>`;

const refused = (skill: AnySkill, example: { refusal: string; says: string }): Html => html`<dl>
<dt>refused</dt><dd><pre><code>${readableJson(problemOf(skill, example))}</code></pre></dd>
</dl>`;

function problemOf({ refusals }: AnySkill, { refusal, says }: { refusal: string; says: string }): object {
  const shape: RefusalShape | undefined = refusals[refusal];
  return { status: shape && STATUS[shape.kind], code: refusal, detail: says };
}
