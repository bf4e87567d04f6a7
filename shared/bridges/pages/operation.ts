import type { JsonSchema } from '../../skill/projection.ts';
import { curl } from './curl.ts';
import { fieldsOf, fieldTable } from './fields.ts';
import { type Html, html } from './html.ts';
import { type Operation, operationAnchor } from './operations.ts';
import { prose } from './prose.ts';
import { typeOf } from './schema-words.ts';
import { sectionHead } from './section-head.ts';
import type { Site } from './site.ts';

/** An operation that is no skill, from what the OpenAPI document says of it. */
export function operationSection(operation: Operation, site: Site): Html {
  const { method, path, summary, description, parameters, body } = operation;
  const anchor = operationAnchor(operation);
  const fields = [
    ...parameters.map(({ name, required, schema, description: meaning }) => ({ name, required, schema, meaning })),
    ...(body ? fieldsOf(body) : []),
  ];
  // Somebody made up: whoever copies a deletion to try it shall not delete themselves.
  const sent = { method, path: path.replace('{student}', 'ada'), ...(body && { body: smallest(body) }) };
  return html`
<section class="operation" aria-labelledby="${anchor}">
${sectionHead({ anchor, title: summary, method, path })}
<p>${prose(description, site.known)}</p>
${fields.length > 0 && fieldTable(body ? 'Arguments' : 'In the path', fields, site.known)}
<h4>Example</h4>
<pre class="call"><code>${curl(sent, site)}</code></pre>
</section>`;
}

/** The smallest body that has what must be given. */
const smallest = (body: JsonSchema): object =>
  Object.fromEntries(
    fieldsOf(body)
      .filter(({ required }) => required)
      .map(({ name, schema }) => [name, PLACEHOLDERS[typeOf(schema)] ?? null]),
  );

const PLACEHOLDERS: Readonly<Record<string, unknown>> = { string: '…', integer: 1, number: 1, boolean: true };
