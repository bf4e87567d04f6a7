let litres = __start__;
let strokes = 0;

while (litres < __full__) {
  litres += __step__;
  strokes++;
}

console.log(strokes);
console.log(litres);
