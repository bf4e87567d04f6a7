import type { Guarded, HintText, Leak } from '../../../hints.ts';
import { fragmentTree } from './fragments.ts';
import { fences, piecesOf, ticked } from './pieces.ts';
import { type Commons, type Secrets, secretsOf } from './secrets.ts';
import { spelledIn } from './spelled.ts';
import { unspoken } from './spoken.ts';
import { statementsIn } from './statements.ts';
import { THRESHOLDS, type Thresholds } from './thresholds.ts';
import { runsOf, wordsOf } from './tokens.ts';
import { expectedValues, says, saysInCode } from './values.ts';

/** For each hint what it gives away that its level may not; null where it may be given. */
export function guard(
  asked: Guarded,
  thresholds: Thresholds = THRESHOLDS,
  commons?: Commons,
): readonly (Leak | null)[] {
  const secrets = secretsOf(asked, thresholds, commons);
  const values = expectedValues(asked.spec).filter(
    (value) => ![asked.shown, ...asked.seen].some((text) => says(text, value)),
  );
  return asked.hints.map((hint) => leakOf(hint, { asked, secrets, values, thresholds }));
}

interface Watch {
  readonly asked: Guarded;
  readonly secrets: Secrets;
  readonly values: readonly string[];
  readonly thresholds: Thresholds;
}

/** Below it no code is set apart, and from the other on the solution is spoken of openly. */
const CODE_FROM = 3;
const OPEN_FROM = 5;
const NEXT_STEP = 4;

function leakOf(hint: HintText, watch: Watch): Leak | null {
  if (hint.level >= OPEN_FROM) return moreThanOne(hint) ?? valueIn({ ...hint, code: '' }, watch);
  return (hint.level < CODE_FROM || hint.level === NEXT_STEP ? blockIn(hint) : null) ?? contentLeak(hint, watch);
}

/** What a hint gives away whatever its level below the last. */
export const contentLeak = (hint: HintText, watch: Watch): Leak | null =>
  subtreeIn(hint, watch) ?? runIn(hint, watch) ?? valueIn(hint, watch) ?? literalIn(hint, watch);

function blockIn({ text, code }: HintText): Leak | null {
  const block = [code ?? '', ...fences(text)].find((one) => one.trim() !== '');
  return block === undefined ? null : { rule: 'block', what: block };
}

function subtreeIn({ text, code }: HintText, { secrets, thresholds }: Watch): Leak | null {
  for (const piece of piecesOf(text, code ?? '')) {
    const tree = fragmentTree(piece);
    for (const found of tree ? spelledIn(tree, thresholds.nodes) : [])
      if (secrets.subtrees.has(found.text) || secrets.either.has(found.either)) return { rule: 'subtree', what: piece };
  }
  return null;
}

function runIn({ text, code }: HintText, { secrets, thresholds }: Watch): Leak | null {
  const prose = text.replaceAll('`', ' ').replace(/(\w)'(\w)/g, '$1$2');
  for (const reading of [prose, unspoken(prose), [...ticked(text), ...fences(text), code ?? ''].join('\n')])
    for (const run of runsOf(wordsOf(reading), thresholds.tokens))
      if (secrets.runs.has(run)) return { rule: 'run', what: run };
  return null;
}

function valueIn({ text, code }: HintText, { values }: Watch): Leak | null {
  const found = values.find((value) => says(text, value) || saysInCode(code ?? '', value));
  return found === undefined ? null : { rule: 'value', what: found };
}

/** The next step is told by its kind: what is to be written is the learner's to find. */
function literalIn({ level, text }: HintText, { asked: { edit } }: Watch): Leak | null {
  if (level !== NEXT_STEP || !edit) return null;
  const before = new Set(wordsOf(edit.gone).map((word) => word.text));
  const news = wordsOf(edit.written).filter((word) => !before.has(word.text) && !/^[(),.[\]:]$/.test(word.text));
  const said = new Set(ticked(text).flatMap((piece) => wordsOf(piece).map((word) => word.text)));
  const signs = new Set(
    wordsOf(unspoken(text)).flatMap((word) => (/^[<>=!+*/%&|?]+$/.test(word.text) ? [word.text] : [])),
  );
  const found = news.find((word) => said.has(word.text) || signs.has(word.text));
  return found ? { rule: 'literal', what: found.text } : null;
}

/** At the bottom one statement may be given, and not the next as well. */
function moreThanOne({ text, code }: HintText): Leak | null {
  const given = [code ?? '', ...fences(text)].filter((one) => one.trim() !== '');
  const statements = given.reduce((sum, one) => sum + statementsIn(one), 0);
  return given.length > 1 || statements > 1 ? { rule: 'statements', what: given.join('\n') } : null;
}
