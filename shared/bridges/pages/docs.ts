import type { ServerDefinition } from '../../skill/server.ts';
import { calling } from './calling.ts';
import { type Group, groupsOf, linksOf } from './groups.ts';
import { type Html, html } from './html.ts';
import { operationSection } from './operation.ts';
import { page } from './page.ts';
import { prose } from './prose.ts';
import { offered, type Site } from './site.ts';
import { skillSection } from './skill.ts';

/** The reading page: every operation of this door, one below the other, with an index beside them. */
export function docsPage(site: Site): string {
  const groups = groupsOf(site);
  return page({
    title: 'LearnFlow API',
    here: '/docs',
    version: site.version,
    beside: index(groups),
    main: html`
<h1>LearnFlow over HTTP</h1>
${calling(site)}
${groups.map((group) => groupSection(group, site))}`,
  });
}

const index = (groups: readonly Group[]): Html => html`<nav class="index" aria-label="Contents">
<details open>
<summary>Contents</summary>
<ul>
<li><a href="#calling">How to call</a></li>
${groups.map(
  (group) => html`<li><a href="#${group.anchor}">${group.name}</a>
<ul>${linksOf(group).map(({ anchor, title }) => html`<li><a href="#${anchor}">${title}</a></li>`)}</ul></li>`,
)}
</ul>
</details>
</nav>`;

const groupSection = ({ name, anchor, server, operations }: Group, site: Site): Html => html`
<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${name}</h2>
${server && skillsOf(server, site)}
${operations.map((operation) => operationSection(operation, site))}
</section>`;

const skillsOf = (server: ServerDefinition, site: Site): Html => html`
<p>${prose(server.instructions, site.known)}</p>
<p class="aside">MCP over HTTP: <code>${site.origin}/${server.name}/mcp</code></p>
${offered(server).map((skill) => skillSection(server, skill, site))}`;
