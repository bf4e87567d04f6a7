const fruit = '__fruit__';
let cents = 0;

switch (fruit) {
  case 'apple':
    cents = __apple__;
    break;
  case 'kiwi':
  case 'plum':
    cents = __small__;
    break;
  default:
    cents = 80;
}

console.log(cents);
