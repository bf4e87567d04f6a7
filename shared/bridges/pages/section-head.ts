import { type Html, html } from './html.ts';

interface Head {
  readonly anchor: string;
  readonly title: string;
  readonly method: string;
  readonly path: string;
}

/** A heading that links to itself, and below it where to send the request. */
export const sectionHead = ({ anchor, title, method, path }: Head): Html => html`
<h3 id="${anchor}"><a href="#${anchor}">${title}</a></h3>
<p class="route"><span class="method">${method}</span> <code>${path}</code></p>`;
