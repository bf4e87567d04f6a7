import type { BrokerId, ServerName } from './ports.ts';

export type PartName = `broker-${BrokerId}` | 'postgresql' | 'redis' | `sidecar-${ServerName}` | `server-${ServerName}`;

/** One process of the fleet: how it is started, how it is told that it works, how it is stopped. */
export interface Part {
  readonly name: PartName;
  /** Loopback ports it will listen on; a stranger on one of them is reported before the start. */
  readonly ports: readonly number[];
  readonly command: readonly [program: string, ...args: string[]];
  readonly env: Readonly<Record<string, string>>;
  /** Everything on disk that must be there before the start. Run again at every start. */
  readonly prepare: () => Promise<void>;
  /** Whether it does its work now. A rejection counts as no. */
  readonly ready: () => Promise<boolean>;
  /** How long the start may take, ms. */
  readonly patience: number;
  /** What asks it to end. */
  readonly farewell: 'SIGTERM' | 'SIGINT';
  /** How long it may take to end before it is killed, ms. */
  readonly grace: number;
}
