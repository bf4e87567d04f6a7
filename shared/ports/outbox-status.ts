/** How things stand with what leaves a process of the fleet. */
export interface OutboxStatus {
  /** Events that this process published since it started. */
  readonly published: number;
  /** Events waiting at the last look; what a process that does not publish last saw says nothing. */
  readonly waiting: number;
  /** Since when the oldest of them has waited, in milliseconds since 1970. */
  readonly oldest: number | undefined;
  /** Whether this process publishes for its server. */
  readonly leads: boolean;
}
