import { host } from '../host/index.ts';
import { library } from './fixture.ts';

host(library, process.env);
