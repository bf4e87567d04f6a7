import { type Listing, listingOf } from '@learnflow/shared/host';
import { SERVERS } from './servers.ts';

/** What each server, and `all` as one, tells clients first. The build keeps the outcome and not the servers. */
export const LISTINGS: Readonly<Record<string, Listing>> = {
  all: listingOf(SERVERS),
  ...Object.fromEntries(SERVERS.map((server) => [server.name, listingOf([server])])),
};
