/** Programs too, but in languages that nothing here reads. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(['Python', 'Java', 'C', 'SQL', 'CSS']);

/** What is said of a text that is no program of the language. */
export const toldLooks = (like: string, language: string): string =>
  `this looks like ${like}, not ${language}\ncheck: ${remedy(like)}`;

const remedy = (like: string): string =>
  OTHER_LANGUAGES.has(like)
    ? 'only JavaScript and TypeScript are read here'
    : "send the program's own text and nothing else";
