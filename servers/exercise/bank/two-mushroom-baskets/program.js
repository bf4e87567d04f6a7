const mine = [__mine_list__];
const yours = [__yours_list__];

const together = [...mine, ...yours];
const nested = [mine, yours];
const some = [...mine, yours];

console.log(together.length);
console.log(nested.length);
console.log(some.length);
