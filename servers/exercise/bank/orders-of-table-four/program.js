const table = { number: 4 };
const terrace = table;
const orders = new Map();

orders.set(table, '__first__');
orders.set(__key__, '__later__');

const dish = orders.get(table);
