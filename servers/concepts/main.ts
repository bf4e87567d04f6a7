import { host } from '@learnflow/shared/host';
import { concepts } from './server.ts';

host(concepts, process.env);
