import { hostileSuite } from '../../../ports/contract/sandbox-hostile.ts';
import { quickjsSandbox } from './quickjs-sandbox.ts';

hostileSuite('QuickJS', () => quickjsSandbox({ threads: 1 }));
