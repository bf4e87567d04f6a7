import { host } from '@learnflow/shared/host';
import { progress } from './server.ts';

host(progress, process.env);
