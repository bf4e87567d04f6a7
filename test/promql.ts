import type { SyntaxNode } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';

/** A metric that an expression reads, with the labels it is chosen by. */
export interface Read {
  readonly metric: string;
  readonly labels: readonly string[];
}

export interface Expression {
  /** Where the syntax breaks; undefined for one that holds. */
  readonly broken: string | undefined;
  readonly reads: readonly Read[];
  /** The labels it groups or joins by. */
  readonly groups: readonly string[];
}

/** What a PromQL expression reads, by Prometheus's own grammar. */
export function expressionOf(text: string): Expression {
  const reads: Read[] = [];
  const groups: string[] = [];
  let broken: string | undefined;
  const said = ({ from, to }: SyntaxNode) => text.slice(from, to);
  parser.parse(text).iterate({
    enter({ node, type }) {
      if (type.isError) broken ??= text.slice(node.from) || 'its end';
      if (type.name === 'VectorSelector') {
        const labels = node.getChild('LabelMatchers')?.getChildren('UnquotedLabelMatcher') ?? [];
        const metric = node.getChild('Identifier');
        reads.push({
          metric: metric ? said(metric) : '',
          labels: labels.flatMap((matcher) => matcher.getChildren('LabelName').map(said)),
        });
      }
      if (type.name === 'GroupingLabels') groups.push(...node.getChildren('LabelName').map(said));
    },
  });
  return { broken, reads, groups };
}
