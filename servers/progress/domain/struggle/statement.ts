/** S4: whether what a student said means that they are stuck. English; a matcher of phrases and no more. */

const I = String.raw`\b(?:i|we)\b`;
const NOT = "(?:do not|don'?t|did not|didn'?t|can ?not|can'?t|could not|couldn'?t)";
const HARDLY = String.raw`(?:\s+(?:really|quite|even|still|fully|just|yet|seem to))*`;
const GRASP = `(?:understand|follow|grasp|get (?:it|this|that|the|how|why|what|any)|see (?:how|why|what)|know (?:how|why|what|where)|figure|work (?:it|this|that) out)`;
const VERY = String.raw`(?:\s+(?:so|still|really|totally|completely|very|just|pretty|a bit|kind of|kinda|getting|feeling))*`;

const STUCK: readonly RegExp[] = [
  new RegExp(`(?:${I}|^)(?:\\s+(?:still|really|just|honestly))*\\s*${NOT}${HARDLY}\\s+${GRASP}\\b`),
  new RegExp(`\\b(?:i'?m|i am|we'?re|we are|i feel)${VERY}\\s+(?:stuck|lost|confused|clueless|struggling)\\b`),
  /\b(?:makes?|making) no sense\b/,
  /\b(?:does not|doesn'?t|do not|don'?t) make (?:any )?sense\b/,
  /\b(?:no|not a|not any) (?:idea|clue) (?:how|what|why|where|at all)\b/,
  /\b(?:i have|i'?ve|i'?ve got|got) (?:absolutely )?no (?:idea|clue)\b/,
  /\bi(?:'?m| am) not (?:really )?(?:getting (?:it|this|that)|following|sure (?:how|what|why|where|i (?:get|understand|follow)))\b/,
  /\b(?:this|that|it|everything)(?:'?s| is) (?:too hard|too difficult|so confusing|confusing|over my head)\b/,
  /\bconfuses me\b/,
  /\bi (?:just )?(?:give up|need help|am going in circles)\b/,
  /^(?:still )?(?:stuck|lost|confused|help|no idea|no clue)\b/,
];

/** Said before the phrase, these turn it into something else: a condition, another's view, a denial. */
const DISCLAIMED =
  /^(?:if|when|whenever|unless|in case|suppose|before|until|it'?s not that|it is not that|not that|i'?m not saying|i am not saying|i thought|i used to)\b|\bwhat (?:if|happens when)\b|\bno longer\b|\bany ?more\b/;

/** What ends being stuck, so that it cancels what was said before it. */
const CLEAR: readonly RegExp[] = [
  /\bnow (?:i|we) (?:really |finally |do |can )*(?:understand|get|see|know|follow)\b/,
  /\b(?:understand|get|see|got|know) (?:it|this|that|how|why)? ?now\b/,
  /\b(?:i|we) (?:finally|just) (?:understand|understood|get|got|see|figured)\b/,
  /^(?:oh |ah |ok |okay )*(?:got it|i see|i get it|i understand|figured it out|solved it)\b/,
  /\b(?:figured (?:it|this|that) out|makes? (?:more |perfect |total )?sense(?: now)?|it clicked)\b/,
  /\b(?:not|no longer) (?:stuck|confused|lost|struggling)\b/,
];

/** The clause in which the student says that they are stuck, if the last thing they say about it is that. */
export function pleaIn(text: string): string | undefined {
  let plea: string | undefined;
  for (const clause of clausesOf(text)) {
    if (saysStuck(clause)) plea = clause;
    else if (CLEAR.some((pattern) => pattern.test(clause))) plea = undefined;
  }
  return plea;
}

const saysStuck = (clause: string): boolean =>
  !DISCLAIMED.test(clause) && STUCK.some((pattern) => pattern.test(clause));

const clausesOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .split(/[.!?;,:\n–—]+|\b(?:but|though|although|however)\b/)
    .map((clause) =>
      clause
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:and|so|well|sorry|hm+|um+|ugh) /, ''),
    )
    .filter((clause) => clause !== '');
