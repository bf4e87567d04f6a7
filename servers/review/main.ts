import { host } from '@learnflow/shared/host';
import { review } from './server.ts';

host(review, process.env);
