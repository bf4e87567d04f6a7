let first = 'Lyon';
let second = 'Turin';
const aside = first;
first = second;
second = aside;
export { first, second };
