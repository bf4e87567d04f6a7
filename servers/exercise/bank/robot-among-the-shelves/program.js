const packets = __packets__;
const label = '__label__';
const lampOn = __lamp__;

const tooDark = !lampOn;
const empty = !packets;
const noLabel = !label;
const canSell = !!packets;

console.log(tooDark);
console.log(empty);
console.log(noLabel);
console.log(canSell);
