const LEFT = [1, 0.75, 0.5, 0.25, 0, 0] as const;

/** What is left of an outcome after a hint of level 0, 1, 2, 3, 4, 5: 1 for none, 0 from level 4 on. */
export const afterHint = (level: number): number => LEFT[level] ?? 0;
