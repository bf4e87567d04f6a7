var p = [4.5, 12, 7.25];
var t = 0;

for (var i = 0; i < p.length; i++) {
  t = t + p[i];
}

function f(a) {
  if (a > 20) {
    return a * 0.9;
  }
  return a;
}

console.log('To pay: ' + f(t).toFixed(2));
