import type { Scenario, Suite } from './suites.ts';

/** What one suite found at one endpoint. */
export interface Column {
  readonly suite: Suite;
  readonly endpoint: string;
  readonly scenarios: readonly Scenario[];
}

/** Prints everything that was found, and below it the reasons for what a suite requires. Returns how many of those fail. */
export function report(title: string, columns: readonly Column[]): number {
  const names = [...new Set(columns.flatMap(({ scenarios }) => scenarios.map(({ name }) => name)))];
  const rows = [
    ['', ...columns.map(({ suite }) => suite.label)],
    ['', ...columns.map(({ endpoint }) => endpoint)],
    ...names.map((name) => [name, ...columns.map((column) => cell(column, name))]),
    ['required', ...columns.map(tally)],
  ];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  console.log([`\n${title}`, ...lines, ...columns.flatMap(reasons)].join('\n'));
  return columns.flatMap(required).filter(({ passed }) => !passed).length;
}

const required = ({ scenarios }: Column) => scenarios.filter(({ aside }) => !aside);

const tally = (column: Column): string =>
  `${required(column).filter(({ passed }) => passed).length} of ${required(column).length}`;

function cell({ scenarios }: Column, wanted: string): string {
  const scenario = scenarios.find(({ name }) => name === wanted);
  if (!scenario) return '';
  const { passed, checks, aside } = scenario;
  const with_ = (status: string) => checks.filter((check) => check.status === status).length;
  const mark = passed
    ? `pass${with_('WARNING') > 0 ? ', warned' : ''}`
    : `FAIL ${with_('FAILURE')} of ${checks.length}`;
  return aside ? `${mark} (${aside})` : mark;
}

const reasons = (column: Column): string[] =>
  required(column).flatMap(({ name, checks }) =>
    checks
      .filter(({ status }) => status === 'FAILURE' || status === 'WARNING')
      .map(({ id, status, why }) => `  ${column.suite.label} ${column.endpoint} ${name}: ${status} ${id} ${why}`),
  );
