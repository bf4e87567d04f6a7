let height = __height__;
let lowered = 0;

while (height > 150) {
  height = height - 40;
  lowered++;
}
