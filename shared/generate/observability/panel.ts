/** What one picture shows: PromQL by the legend of its lines. */
export interface Panel {
  readonly title: string;
  /** What a reader may not know about the number. */
  readonly about?: string;
  readonly type?: 'timeseries' | 'stat' | 'state-timeline';
  /** A unit of Grafana's. */
  readonly unit?: 's' | 'ms' | 'reqps' | 'percentunit' | 'short' | 'bytes' | 'none';
  readonly lines: Readonly<Record<string, string>>;
}

export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  /** Variables by name: the metric and the label they take their values from. */
  readonly variables?: Readonly<Record<string, { readonly metric: string; readonly label: string }>>;
  readonly panels: readonly Panel[];
}

const ACROSS = 24;
const WIDTH = 8;
const HEIGHT = 8;
const SOURCE = { type: 'prometheus', uid: '$source' };

/** A dashboard as Grafana imports it; whoever imports it names the source. */
export const grafana = ({ uid, title, variables = {}, panels }: Dashboard): object => ({
  uid,
  title,
  tags: ['learnflow'],
  schemaVersion: 39,
  editable: true,
  refresh: '30s',
  time: { from: 'now-3h', to: 'now' },
  templating: {
    list: [
      { name: 'source', label: 'Prometheus', type: 'datasource', query: 'prometheus' },
      ...Object.entries(variables).map(([name, { metric, label }]) => ({
        name,
        type: 'query',
        datasource: SOURCE,
        query: { query: `label_values(${metric}, ${label})`, refId: name },
        refresh: 2,
        sort: 1,
      })),
    ],
  },
  panels: panels.map(drawn),
});

function drawn({ title, about, type = 'timeseries', unit = 'short', lines }: Panel, index: number): object {
  return {
    id: index + 1,
    title,
    ...(about !== undefined && { description: about }),
    type,
    datasource: SOURCE,
    gridPos: { x: (index * WIDTH) % ACROSS, y: Math.floor((index * WIDTH) / ACROSS) * HEIGHT, w: WIDTH, h: HEIGHT },
    fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
    targets: Object.entries(lines).map(([legendFormat, expr], at) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + at),
      expr,
      legendFormat,
    })),
  };
}
