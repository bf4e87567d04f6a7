interface Told {
  readonly level: number;
  readonly hint: string;
  readonly code: string | null;
}

/** The hint as the student may read it, and its level. */
export const toldHint = ({ level, hint, code }: Told): string =>
  `level ${level}: ${hint}${code === null ? '' : `\n\`\`\`js\n${code}\n\`\`\``}`;
