import { z } from 'zod';

export const RuleId = z.enum(['S1', 'S2', 'S3', 'S4', 'S5', 'EQ', 'RED', 'wheel_spinning', 'regression', 'hint_abuse']);
export type RuleId = z.output<typeof RuleId>;
