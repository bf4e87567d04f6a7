import type { ServerDefinition } from '../../skill/server.ts';
import type { AnySkill } from '../../skill/skill.ts';
import { answeredExample, sampleOf } from './example.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';
import { anchorOf, prose } from './prose.ts';
import { offered, type Site } from './site.ts';

/** The first page: what this is, what it can do, and how to make it do so. */
export const homePage = (site: Site): string =>
  page({
    title: 'LearnFlow',
    here: '/',
    version: site.version,
    main: html`
<h1>LearnFlow</h1>
<p class="lead">LearnFlow gives a language model that tutors programming the skills it is bad at and pays dearly for: exact
arithmetic over a learner's history, a verdict by rule, remembering. The model keeps the conversation; it sends a short call
and reads a line or two, instead of the history itself.</p>
<h2 id="skills">Skills</h2>
${site.servers.map((server) => serverSection(server, site))}
${call(site)}
${connect(site)}
<h2 id="more">Further</h2>
<ul>
${pagesOf(site.servers).map(
  ({ title, description, url }) => html`<li><a href="${url}">${title}</a>: ${description}</li>
`,
)}<li><a href="/docs">The API to read</a>: arguments, examples and refusals of every skill</li>
<li><a href="/openapi.json">The API for machines</a>: OpenAPI 3.1</li>
<li><a href="/healthz">Alive</a>, <a href="/readyz">ready</a>, and <a href="/metrics">metrics</a> for Prometheus</li>
</ul>`,
  });

/** What can be read without knowing anybody's name. */
const pagesOf = (servers: Site['servers']) =>
  servers.flatMap(({ name, resources = [] }) =>
    resources
      .filter(({ path, mimeType }) => mimeType === 'text/markdown' && !path.includes('{'))
      .map(({ title, description, path }) => ({ title, description, url: `/${name}${path}` })),
  );

function call(site: Site): Html | undefined {
  const sample = sampleOf(site);
  return (
    sample &&
    html`
<h2 id="call">Call a skill</h2>
<pre class="call"><code>${sample.call}</code></pre>
<p>The answer has the whole result in <code>content</code>, and in <code>brief</code> what a model would read:</p>
<p class="brief">${sample.brief}</p>
${site.tokens && html`<p>Calls show a token in the header <code>Authorization: Bearer &lt;JWT&gt;</code>.</p>`}`
  );
}

const connect = ({ servers, origin, tokens }: Site): Html => html`
<h2 id="mcp">Connect a model</h2>
<p>Each server speaks MCP over HTTP at its own address${tokens && ', with the same token'}.</p>
<table>
<caption class="unseen">MCP servers</caption>
<thead><tr><th scope="col">Server</th><th scope="col">Address</th></tr></thead>
<tbody>${servers.map(
  ({ name }) => html`
<tr><th scope="row">${name}</th><td><code>${origin}/${name}/mcp</code></td></tr>`,
)}
</tbody>
</table>`;

const serverSection = (server: ServerDefinition, site: Site): Html => html`
<section aria-labelledby="${server.name}">
<h3 id="${server.name}">${server.name}</h3>
<p>${prose(server.instructions, site.known)}</p>
<table class="skills">
<caption class="unseen">Skills of ${server.name}</caption>
<thead><tr><th scope="col">Skill</th><th scope="col">What it does</th><th scope="col">An answer</th></tr></thead>
<tbody>${offered(server).map((skill) => row(skill, site))}
</tbody>
</table>
</section>`;

const row = (skill: AnySkill, site: Site): Html => html`
<tr><th scope="row"><a href="/docs#${anchorOf(skill.name)}">${skill.title}</a></th><td>${prose(skill.description, site.known)}</td><td class="said">${answeredExample(skill)?.brief}</td></tr>`;
