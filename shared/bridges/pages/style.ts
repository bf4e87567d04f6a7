/** Both pages' style. Colours are pairs for a light and a dark screen, each at 4.5 to 1 or better on its ground. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fcfcfa; --panel: #f3f4f1; --line: #dcdfda; --ink: #1f2328; --quiet: #59626c;
  --link: #1d5d8c; --mark: #e3eef6; --said: #1c5c43;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  scroll-padding-top: 1.5rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --panel: #1c2024; --line: #31373d; --ink: #dfe3e6; --quiet: #9aa5af;
    --link: #8ec4ec; --mark: #1d3344; --said: #8fd3b3;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
/* An underline would hide the underscores of a name. */
a:has(> code) { text-decoration: none; background: var(--mark); border-radius: 4px; padding: .05em .3em; }
a:has(> code):hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--ground); padding: .5rem 1rem; z-index: 2; }
.skip:focus { top: .5rem; }

.top { border-bottom: 1px solid var(--line); }
.top nav { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.5rem; max-width: 56rem; margin: 0 auto; padding: .8rem 1.5rem; }
.top:has(~ .two) nav { max-width: 76rem; }
.top .name { font-weight: 650; margin-right: auto; }
.top small { color: var(--quiet); font-weight: 400; }
.top a { text-decoration: none; }
.top a:hover { text-decoration: underline; }
.top a[aria-current] { color: var(--ink); font-weight: 600; }

.columns { max-width: 56rem; margin: 0 auto; padding: 0 1.5rem 6rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
h1 { font-size: 2.1rem; letter-spacing: -.015em; margin: 2.5rem 0 1rem; }
h2 { font-size: 1.5rem; margin: 3.5rem 0 .75rem; }
h3 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
h4, caption { font-size: .875rem; font-weight: 600; color: var(--quiet); margin: 1.75rem 0 .5rem; }
h3 a { color: inherit; text-decoration: none; }
h3 a:hover { text-decoration: underline; }
p { margin: .75rem 0; max-width: 46rem; }
.lead { font-size: 1.2rem; line-height: 1.55; }
.aside { color: var(--quiet); }

code, pre { font-family: var(--mono); font-size: .875em; }
pre { margin: .75rem 0; padding: .8rem 1rem; background: var(--panel); border-radius: 6px; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; }
pre code { font-size: .8125rem; }
p code, li code, td code, dd code { overflow-wrap: anywhere; }
var { font-family: var(--mono); font-size: .875em; font-style: normal; color: var(--quiet); }
.copyable { position: relative; }
.copyable pre { padding-right: 5rem; }
.copyable button { position: absolute; top: .5rem; right: .5rem; font: inherit; font-size: .8125rem; line-height: 1.4; color: var(--link); background: var(--ground); border: 1px solid var(--line); border-radius: 5px; padding: .15rem .6rem; cursor: pointer; }
.brief { border-left: 3px solid var(--said); padding-left: .8rem; color: var(--said); font-weight: 500; }
.said { color: var(--said); }
.brief, .said { white-space: pre-line; overflow-wrap: anywhere; }

table { border-collapse: collapse; width: 100%; margin: 1.5rem 0; font-size: .9375rem; line-height: 1.5; }
caption { text-align: left; margin: 0; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-top: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 0; padding-block: .2rem; font-size: .8125rem; font-weight: 500; color: var(--quiet); }
tbody th { font-weight: 550; }
tbody tr:last-child > * { border-bottom: 1px solid var(--line); }
td p { margin: 0; }
.fields th:last-child, .fields td:last-child { width: 56%; }
.skills th { width: 24%; }
.skills td { width: 38%; }

.route { margin: .25rem 0 .75rem; }
.method { font: 600 .75rem/1 var(--mono); letter-spacing: .03em; background: var(--mark); color: var(--link); border-radius: 4px; padding: .25rem .45rem; margin-right: .25rem; }
.marks { list-style: none; display: flex; flex-wrap: wrap; gap: 0; margin: .5rem 0 1rem; padding: 0; font-size: .875rem; color: var(--quiet); }
.marks li + li::before { content: '·' / ''; margin: 0 .5rem; }
.operation { border-top: 1px solid var(--line); margin-top: 2.5rem; }
.example { border-top: 1px solid var(--line); }
.example:last-of-type { border-bottom: 1px solid var(--line); }
.example summary { padding: .5rem 0; cursor: pointer; }
.example summary::marker, .example small { color: var(--quiet); }
.example small { font-size: .875rem; margin-left: .5rem; }
.example[open] { padding-bottom: .75rem; }
dl { margin: .75rem 0; }
dt { color: var(--quiet); font-size: .875rem; margin-top: .75rem; }
dd { margin: .25rem 0 0; }
dd pre { margin: 0; }
.terms { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.25rem; }
.terms dt, .terms dd { margin: 0; }
.terms dt code { font-size: 1em; }

.index { font-size: .9375rem; }
.index ul { list-style: none; margin: 0; padding: 0; }
.index ul ul { margin: .15rem 0 1rem; }
.index a { display: block; padding: .2rem .6rem; border-radius: 5px; text-decoration: none; }
.index a:hover { background: var(--panel); }
.index > details > ul > li > a { color: var(--ink); font-weight: 600; }
.index summary { cursor: pointer; font-weight: 600; padding: .5rem .6rem; }

@media (min-width: 56rem) {
  .columns.two { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 3.5rem; max-width: 76rem; }
  .index { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2.5rem 0 2rem; }
  .index summary { display: none; }
}
@media (max-width: 55.99rem) {
  .index { position: sticky; top: 0; z-index: 1; margin: 0 -1.5rem; padding: 0 .9rem; background: var(--ground); border-bottom: 1px solid var(--line); max-height: 80vh; overflow-y: auto; }
  :root { scroll-padding-top: 4rem; }
}
/* Nothing folds the index without a script, so it may not lie over the page. */
@media (scripting: none) and (max-width: 55.99rem) { .index { position: static; max-height: none; } }
@media (max-width: 34rem) {
  .columns { padding-inline: 1rem; }
  .index { margin-inline: -1rem; padding-inline: .4rem; }
  .top nav { padding-inline: 1rem; gap: .25rem 1rem; }
  h1 { font-size: 1.75rem; margin-top: 1.75rem; }
  .lead { font-size: 1.0625rem; }
  table { font-size: .875rem; }
  th, td { padding-right: .6rem; }
}
@media print { .index, .top, .copyable button { display: none; } }
`;
