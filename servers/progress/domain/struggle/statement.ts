import { plainClauses } from './plain-words.ts';

/** S4: whether what a student said means that they are stuck. English, phrases and no more; in doubt it means nothing. */

const SELF = String.raw`(?:^|\b(?:i|we) )`;
const NOT = '(?:do|did|can|could) not';
const STATE = '(?:stuck|lost|confused|clueless|struggling|at a loss)';
const QUESTION = '(?:how|what|why|where)';

const PHRASES: readonly RegExp[] = [
  `${SELF}${NOT} (?:understand|grasp|figure|solve)`,
  `${SELF}${NOT} (?:get|follow|work out|work) (?:it|this|that|the|along|${QUESTION})`,
  `${SELF}${NOT} (?:see|know) ${QUESTION}`,
  `${SELF}can not do (?:it|this|that)(?! (?:(?:right )?now|today|tonight|tomorrow))`,
  `${SELF}have not (?:understood|figured)`,
  `${SELF}(?:am|are) not (?:following|getting (?:it|this|that)|sure ${QUESTION}|sure (?:i|we) (?:get|understand|follow))`,
  `\\b(?:i|we) (?:(?:am|are|keep) (?:feeling |getting )?|feel |get |got |have been )${STATE}`,
  `^(?:feeling|got|getting|keep getting) ${STATE}`,
  `^${STATE}(?: (?:here|with|on|at|in|about|by)|$)`,
  `^not sure ${QUESTION}`,
  `\\b(?:i|we) (?:have no|got no|have got no|have not got a) (?:idea|clue)(?: ${QUESTION})?`,
  `^(?:no|not a) (?:idea|clue)(?: ${QUESTION}| at all|$)`,
  `\\bmak(?:es?|ing) no sense(?! to (?!me|us))`,
  `\\b(?:does|do) not make (?:any )?sense(?! to (?!me|us))`,
  `\\b(?:this|that|it|everything) is (?:too (?:hard|difficult)|confusing|over my head)`,
  `\\bconfuses me`,
  `^nothing (?:i (?:do|try) )?(?:works|helps)`,
  `\\bi (?:give up|am giving up|need help|am going in circles)`,
  `(?:^|\\b(?:can|could|would|will) (?:you|someone|anyone) )help(?: me)?(?: (?:with|out|understand|fix)|$)`,
].map((phrase) => new RegExp(`${phrase}(?![a-z'])`));

/** Said right before a phrase: a condition, what others think, a denial. */
const DISCLAIMED_BEFORE = new RegExp(
  `\\b(?:${[
    'if|when|whenever|every time|unless|until|before|in case|suppose',
    '(?:not|you|they|he|she) (?:think|thinking|say|saying|said|believe|mean|feel)|thinks|says|thought|doubt',
    'not|not like|never|no longer|nothing|none of (?:it|this|that)|used to',
  ].join('|')})(?: that| like)? ?$`,
);

/** Said right after a phrase: it was about something else. */
const DISCLAIMED_AFTER = new RegExp(
  `^ (?:${[
    'not$|to (?:thank|say)\\b|your\\b|(?:it|this|that) could be\\b',
    '(?:people|others|some|anyone|anybody|everyone|everybody)\\b',
    '(?:easy|simple|cool|fun|good|great|much|many|long|often)\\b',
    '(?:errors?|warnings?|exceptions?|wrong)\\b',
    '(?:before|earlier|yesterday|choosing|picking|deciding|better|count|track)\\b',
  ].join('|')})`,
);

/** What ends being stuck, so that it cancels what was said before it. */
const CLEAR: readonly RegExp[] = [
  /\bnow (?:i|we) (?:do |can |finally )?(?:understand|get|see|know|follow)\b/,
  /\b(?:understand|get|see|got|know)(?: (?:it|this|that|how|why))? now\b/,
  /\b(?:i|we) (?:finally (?:understand|get|see|got)|understood|figured)\b/,
  /^(?:ok |okay )?(?:i )?(?:got it|see|get it|understand|(?:figured|worked) (?:it|this|that) out|solved it)$/,
  /\b(?:figured (?:it|this|that) out|makes? (?:more |perfect )?sense|it clicked)\b/,
  /\b(?:it|this|that) (?:works|worked)(?: now)?$/,
  new RegExp(`\\b(?:not|no longer|never) ${STATE}`),
];

/** The clause in which the student says that they are stuck, in plain words, if the last they say about it is that. */
export function pleaIn(text: string): string | undefined {
  let plea: string | undefined;
  for (const clause of plainClauses(text)) {
    if (saysStuck(clause)) plea = clause;
    else if (CLEAR.some((pattern) => pattern.test(clause))) plea = undefined;
  }
  return plea;
}

const saysStuck = (clause: string): boolean =>
  PHRASES.some((phrase) => {
    const said = phrase.exec(clause);
    if (!said) return false;
    const [before, after] = [clause.slice(0, said.index), clause.slice(said.index + said[0].length)];
    return !DISCLAIMED_BEFORE.test(before) && !DISCLAIMED_AFTER.test(after);
  });
