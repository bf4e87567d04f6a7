import { lunch, raise } from './kitchen.js';

let price = __cost_mine__;

__change__
const paid = lunch();
