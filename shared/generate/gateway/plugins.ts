import { BODY_LIMIT } from '../../bridges/http.ts';

/** A Kong plugin and its configuration, in the words of Kong 3.9's schemas. */
export interface Plugin {
  readonly name: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

/** All five servers together: a plugin on a service would count for each of them apart. */
const REQUESTS_A_MINUTE = 100;

/** Long for a Redis beside the gateway, short for the student who waits while there is none. */
const REDIS_TIMEOUT_MS = 200;

const HOUR_S = 3600;

/** For every route, in the order in which Kong runs them: their priorities decide it, not this list. */
export const PLUGINS: readonly Plugin[] = [
  { name: 'correlation-id', config: { header_name: 'X-Correlation-Id', generator: 'uuid', echo_downstream: true } },
  {
    name: 'cors',
    config: {
      // A page has to hold a token to be answered, and no browser sends one of its own accord.
      origins: ['*'],
      credentials: false,
      methods: ['GET', 'POST', 'DELETE', 'OPTIONS'],
      headers: [
        ...['Authorization', 'Content-Type', 'Accept', 'Idempotency-Key', 'X-Correlation-Id', 'Last-Event-ID'],
        ...['Mcp-Protocol-Version', 'Mcp-Session-Id', 'Mcp-Method', 'Mcp-Name'],
      ],
      exposed_headers: [
        ...['X-Correlation-Id', 'WWW-Authenticate', 'Retry-After', 'Mcp-Session-Id'],
        ...['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'],
      ],
      max_age: HOUR_S,
      preflight_continue: false,
    },
  },
  {
    name: 'jwt',
    config: {
      key_claim_name: 'iss',
      claims_to_verify: ['exp'],
      // The servers read this header and no other place: what the gateway verified is what they verify again.
      header_names: ['authorization'],
      uri_param_names: [],
      cookie_names: [],
    },
  },
  { name: 'learnflow-student' },
  { name: 'request-size-limiting', config: { allowed_payload_size: BODY_LIMIT, size_unit: 'bytes' } },
  {
    name: 'rate-limiting',
    config: {
      minute: REQUESTS_A_MINUTE,
      limit_by: 'header',
      header_name: 'X-Student-Id',
      policy: 'redis',
      // Without Redis everybody is let through: a lesson that goes on is worth more than an exact count.
      fault_tolerant: true,
      error_message: `More than ${REQUESTS_A_MINUTE} requests in this minute. Wait as long as Retry-After says.`,
      redis: {
        host: 'redis',
        port: 6379,
        timeout: REDIS_TIMEOUT_MS,
        password: '{vault://env/learnflow-redis-password}',
      },
    },
  },
  {
    name: 'prometheus',
    config: {
      per_consumer: false,
      status_code_metrics: true,
      latency_metrics: true,
      bandwidth_metrics: true,
      upstream_health_metrics: false,
    },
  },
];
