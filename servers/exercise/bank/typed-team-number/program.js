const number = __value__;
let team = '';

switch (number) {
  case 1:
    team = '__one__';
    break;
  case 2:
    team = '__two__';
    break;
  default:
    team = 'guests';
}
