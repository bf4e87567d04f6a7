const points = __points__;
let medal = 'none';

switch (__asked__) {
  case points > 90:
    medal = 'gold';
    break;
  case points > 50:
    medal = 'silver';
    break;
}
