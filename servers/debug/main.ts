import { host } from '@learnflow/shared/host';
import { debug } from './server.ts';

host(debug, process.env);
