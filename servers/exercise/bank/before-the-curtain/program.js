console.log('__first__');

import './__order_one__.js';
import './__order_two__.js';
import './__order_three__.js';
