import { parseAllDocuments } from 'yaml';
import { z } from 'zod';

const Resource = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string(), namespace: z.string().optional() }),
});

/** What every resource has, and whatever else it has. */
export type Resource = z.infer<typeof Resource>;

/** The resources of a stream of YAML. Throws where one is not YAML, or none. */
export function resourcesIn(text: string): readonly Resource[] {
  return parseAllDocuments(text).map((document) => {
    if (document.errors.length > 0) throw new Error(document.errors.map(({ message }) => message).join('; '));
    return Resource.parse(document.toJS());
  });
}

export const nameOf = ({ kind, metadata: { name, namespace } }: Resource): string =>
  `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
