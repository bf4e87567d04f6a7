const drink = '__drink__';
const price = __price__;

console.log(`${drink}: ${price} euros`);
console.log('${drink}: ${price} euros');
console.log(`${price} + ${price}`);
console.log(`${price + price}`);
