import { IDENTIFIER_RULE, isIdentifier } from '@learnflow/shared/skill';
import { z } from 'zod';

/** A student's id as an argument. Checked by code and not by pattern: a pattern is paid for in every tool's schema. */
export const StudentId = z.string().refine(isIdentifier, IDENTIFIER_RULE);
