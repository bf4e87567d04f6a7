/** What is said of a text that is no program of the language. */
export const toldLooks = (like: string, language: string): string =>
  `this looks like ${like}, not ${language}\ncheck: send the program's own text and nothing else`;
