const group = '__group__';
let minutes = 5;

switch (group) {
  case 'elite':
    minutes += __long__;
  case 'club':
    minutes += __short__;
  case 'beginner':
    minutes += 10;
    break;
  default:
    minutes += 1;
}

console.log(minutes);
