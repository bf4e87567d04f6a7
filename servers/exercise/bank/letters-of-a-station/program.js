const city = '__city_name__';

console.log(city.length);
console.log(city[__from__]);
console.log(city.slice(__from__, 4));
console.log(city.indexOf('__city_letter__'));
