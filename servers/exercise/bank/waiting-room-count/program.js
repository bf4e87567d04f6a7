import { arrive, waiting } from './waiting.js';

const early = waiting;

arrive(__group__);
console.log(early);
console.log(waiting);

__twice__
console.log(waiting);
