import { sampleOf } from './example.ts';
import { fieldsOf } from './fields.ts';
import { type Html, html } from './html.ts';
import { readableJson } from './json.ts';
import type { Site } from './site.ts';

/** What holds for every skill: where it is, who may call, what comes back and what a refusal looks like. */
export const calling = (site: Site): Html => html`
<section aria-labelledby="calling">
<h2 id="calling">How to call</h2>
<p>A skill is one <code>POST</code> of a flat JSON object; the answer is JSON with the whole result.
Bodies may have up to 64 kB. The same as a document for machines: <a href="/openapi.json">/openapi.json</a>.</p>
${site.tokens ? TOKENS : LOCAL}
<p>Send a header <code>Idempotency-Key</code> with a call that changes something: the same key again gives the first
answer and no second effect.</p>
${answer(site)}
<h3>A refusal</h3>
<p>Whatever is refused comes as <code>application/problem+json</code>: a <code>status</code>, a <code>code</code> to act on,
and a <code>detail</code> that says what to do next. On every path <code>invalid_input</code> (400) names the argument and
what it has to be.</p>
</section>`;

const TOKENS = html`<p>Every call shows a token, in the header <code>Authorization: Bearer &lt;JWT&gt;</code>. A student's token
(<code>sub</code>) opens that student's data; a tutor's names the <code>classes</code> whose students it may see.</p>`;

const LOCAL = html`<p>No token is asked for: this door is open to this machine only.</p>`;

function answer(site: Site): Html | undefined {
  const sample = sampleOf(site);
  if (!sample) return undefined;
  const { server, skill, call, result, brief } = sample;
  const schema = site.operations.find(({ id }) => id === skill.name)?.answer ?? {};
  const explained = fieldsOf(schema).filter(({ meaning }) => meaning !== undefined);
  const envelope = { agent_type: server.name, skill: skill.name, content: result, brief, token_efficiency: null };
  return html`<h3>A call and its answer</h3>
<pre class="call"><code>${call}</code></pre>
<pre><code>${readableJson(envelope)}</code></pre>
<dl class="terms">${explained.map(({ name, meaning }) => html`<dt><code>${name}</code></dt><dd>${meaning}</dd>`)}
<dt><code>?tokens=1</code></dt><dd>asks for <code>token_efficiency</code>, which is <code>null</code> otherwise.</dd></dl>`;
}
