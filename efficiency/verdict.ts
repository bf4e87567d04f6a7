import { type Budget, figuresOf, isGoalSession, type OwnBudgets } from './budget.ts';
import type { Report } from './measure.ts';
import type { Told } from './told.ts';

/** Everything that keeps a measurement from being good enough; none where it is. */
export function shortfalls(report: Report, budget: Budget, own: OwnBudgets): readonly string[] {
  const { o200k_base: told } = report;
  return [
    ...skillsBelow(told, budget),
    ...sessionBelow(told, budget),
    ...lostGround(report, budget),
    ...wrongAnswers(told),
    ...overBudget(told, budget, own),
  ];
}

const skillsBelow = ({ skills }: Told, { goals, excused }: Budget): string[] =>
  skills
    .filter(({ skill, savedOfWorked }) => savedOfWorked < goals.skill && excused[skill] === undefined)
    .map(
      ({ skill, savedOfWorked }) => `${skill} saves ${said(savedOfWorked)} of worked, and ${goals.skill} % is the goal`,
    );

function sessionBelow({ sessions }: Told, { goals, excused }: Budget): string[] {
  const goal = sessions.find(isGoalSession);
  if (!goal) return ['no session has thirty calls'];
  const { name, savedOfWorked, evenWithWorked } = goal;
  return [
    ...(savedOfWorked < goals.session && excused[name] === undefined
      ? [`${name} saves ${said(savedOfWorked)} of worked, and ${goals.session} % is the goal`]
      : []),
    ...(evenWithWorked === null || evenWithWorked > goals.breakEven
      ? [`${name} earns its definitions back after ${evenWithWorked ?? 'no'} calls, and ${goals.breakEven} is the goal`]
      : []),
  ];
}

function lostGround(report: Report, { reached }: Budget): string[] {
  const now = figuresOf(report);
  const kinds = ['floor', 'worked', 'sessions'] as const;
  return kinds.flatMap((kind) =>
    Object.entries(reached[kind])
      .filter(([name, value]) => (now[kind][name] ?? Number.NEGATIVE_INFINITY) < value)
      .map(([name, value]) => `${name} (${kind}) fell from ${value} to ${now[kind][name] ?? 'nothing'} %`),
  );
}

const wrongAnswers = ({ rows, sessions }: Told): string[] => [
  ...rows.filter(({ right }) => !right).map(({ skill, size }) => `${skill} ${size} is not answered rightly`),
  ...sessions
    .filter(({ accuracy }) => accuracy < 1)
    .map(
      ({ name, calls }) =>
        `${name}: call ${calls.findIndex(({ right }) => !right) + 1} is not answered as it was driven`,
    ),
];

function overBudget({ skills, rows, definitions }: Told, { goals }: Budget, own: OwnBudgets): string[] {
  const answers = rows.filter(({ skill, answer }) => answer > (own[skill]?.answer ?? Number.POSITIVE_INFINITY));
  return [
    ...skills
      .filter(({ skill, definition }) => definition > (own[skill]?.definition ?? Number.POSITIVE_INFINITY))
      .map(({ skill, definition }) => `the definition of ${skill} has ${definition} tokens, over its budget`),
    ...answers.map(({ skill, size, answer }) => `the answer of ${skill} ${size} has ${answer} tokens, over its budget`),
    ...(definitions > goals.definitions
      ? [`all definitions have ${definitions} tokens, and ${goals.definitions} is the most`]
      : []),
  ];
}

const said = (percent: number): string => `${percent.toFixed(1)} %`;
