import { host } from '@learnflow/shared/host';
import { exercise } from './server.ts';

host(exercise, process.env);
