/** How the same thing may be written: each is replaced by the longer form. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[’‘`]/g, "'"],
  [/\b(?:idk|i dunno|dunno)\b/g, 'i do not know'],
  [/\bcan ?not\b|\bcan'?t\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|could|would|should|have|has|had)n'?t\b/g, '$1 not'],
  [/\bi'?m\b/g, 'i am'],
  [/'re\b/g, ' are'],
  [/\bi'?ve\b/g, 'i have'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/'s\b/g, ' is'],
];

/** Words that only colour what is said. */
const FILLERS =
  /\b(?:really|quite|still|just|honestly|actually|literally|totally|completely|absolutely|fully|even|yet|so|very|pretty|kinda|(?:kind|sort) of|a (?:bit|little)|seem to|please|pls|sorry|well|hey|hm+|um+|ugh|oh|ah|again)\b/g;

const BOUNDARIES = /[.!?;,:\n–—]+|\b(?:but|though|although|however|and)\b/;

/** The clauses of an English text in plain words: `I really don't get it, sorry!` is `i do not get it`. */
export const plainClauses = (text: string): readonly string[] =>
  LONG_FORMS.reduce((words, [form, long]) => words.replace(form, long), text.toLowerCase())
    .split(BOUNDARIES)
    .map((clause) => clause.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim())
    .filter((clause) => clause !== '');
