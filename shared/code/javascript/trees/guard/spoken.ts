/** Operators as they are said, the longest first. What is said of things stands on the right with `$1`. */
const SAID: readonly (readonly [said: RegExp, sign: string])[] = [
  [/\b(?:is |are |be )?(?:strictly )?(?:greater|more|larger|bigger|higher) than or (?:equal to|the same as)\b/g, '>='],
  [/\b(?:is |are |be )?(?:strictly )?(?:less|smaller|fewer|lower) than or (?:equal to|the same as)\b/g, '<='],
  [/\b(?:is |are |be )?at least\b/g, '>='],
  [/\b(?:is |are |be )?at most\b/g, '<='],
  [/\b(?:is |are |be )?(?:strictly )?(?:greater|more|larger|bigger|higher) than\b/g, '>'],
  [/\b(?:is |are |be )?(?:strictly )?(?:less|smaller|fewer|lower) than\b/g, '<'],
  [/\b(?:is not (?:strictly )?equal to|is not the same as|does not equal|differs from)\b/g, '!=='],
  [/\b(?:is (?:strictly )?equal to|equals|is the same as)\b/g, '==='],
  [/\b(?:times|multiplied by)\b/g, '*'],
  [/\bdivided by\b/g, '/'],
  [/\b(?:plus|added to)\b/g, '+'],
  [/\bminus\b/g, '-'],
  [/\b(?:modulo|remainder after dividing by)\b/g, '%'],
  [/\b(?:becomes|is set to|gets the value)\b/g, '='],
  [/\bthe (\w+) of (\w+)\b/g, '$2.$1'],
  [/\band\b/g, '&&'],
  [/\bor\b/g, '||'],
  [/\bnot /g, '!'],
];

/** A text in which spoken operators are signs: a solution read aloud is still the solution. */
export function unspoken(text: string): string {
  return SAID.reduce((now, [said, sign]) => now.replace(said, sign), text);
}
