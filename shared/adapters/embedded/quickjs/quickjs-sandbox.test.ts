import { sandboxContract } from '../../../ports/contract/sandbox.ts';
import { quickjsSandbox } from './quickjs-sandbox.ts';

sandboxContract('QuickJS', quickjsSandbox);
