/** Readable in light and in dark, on paper and on a telephone. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --paper: #fff; --faint: #d8dee8; --soft: #5b6776; --worked: #1f6feb; --floor: #8a63d2; --skill: #1a7f37; --bad: #cf222e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --faint: #30363d; --soft: #9aa5b1; --worked: #58a6ff; --floor: #bc8cff; --skill: #3fb950; --bad: #ff7b72; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.9rem; } h2 { margin-top: 2.5rem; font-size: 1.3rem; }
figure { margin: 1.5rem 0; } figcaption { font-weight: 600; margin-bottom: .4rem; }
svg { width: 100%; height: auto; } svg text { font: 11px system-ui, sans-serif; fill: var(--soft); }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: .88rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--faint); text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; } code { font-size: .9em; }
.grid { stroke: var(--faint); } .goal { stroke: var(--bad); stroke-dasharray: 4 3; }
.worked { fill: var(--worked); stroke: var(--worked); } .floor { fill: var(--floor); stroke: var(--floor); } .skill { fill: var(--skill); stroke: var(--skill); }
.bad { fill: var(--bad); stroke: var(--bad); } polyline { fill: none !important; stroke-width: 2; }
svg text.worked, svg text.floor, svg text.skill, svg text.bad { stroke: none; }
svg text.worked { fill: var(--worked); } svg text.floor { fill: var(--floor); } svg text.skill { fill: var(--skill); } svg text.bad { fill: var(--bad); }
`;
