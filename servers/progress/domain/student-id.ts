import { z } from 'zod';

const LONGEST = 128;

/** A student as a class's roster names them. It becomes part of keys, so it holds no slash and no space. */
export const StudentId = z
  .string()
  .refine(
    (id) => id.length <= LONGEST && /^[^/\s]+$/.test(id),
    `each must be a student id of up to ${LONGEST} characters`,
  );
