import type { GeneratedFile } from '../file.ts';
import { DASHBOARDS } from './dashboards.ts';
import { grafana } from './panel.ts';

export const dashboardFiles = (): GeneratedFile[] =>
  DASHBOARDS.map((dashboard) => ({
    path: `deploy/observability/grafana/${dashboard.uid}.json`,
    text: `${JSON.stringify(grafana(dashboard), undefined, 2)}\n`,
  }));
