import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

interface Page {
  readonly title: string;
  readonly here: string;
  readonly version: string;
  readonly main: Html;
  readonly beside?: Html;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is fetched, sent or framed; of styles and scripts only the page's own two. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src ${hash(STYLE)}`,
  `script-src ${hash(SCRIPT)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23245d87'/%3E%3Cpath d='M3 11l3.5-4 3 2.5L13 5' fill='none' stroke='%23fff' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";

const LINKS = [
  { path: '/', name: 'Overview' },
  { path: '/docs', name: 'API' },
  { path: '/openapi.json', name: 'OpenAPI' },
];

export const page = ({ title, here, version, main, beside }: Page): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<nav aria-label="Site">
<span class="name">LearnFlow <small>${version}</small></span>
${LINKS.map(({ path, name }) => html`<a href="${path}"${path === here && html` aria-current="page"`}>${name}</a>`)}
</nav>
</header>
<div class="columns${beside ? ' two' : ''}">
${beside}
<main id="main" tabindex="-1">${main}
</main>
</div>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.text;
