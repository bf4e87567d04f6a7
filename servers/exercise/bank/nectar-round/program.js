const flowers = [__drops_a__, __drops_b__, __drops_c__, __drops_d__, __drops_e__];
let nectar = 0;

for (const drops of flowers) {
  if (drops >= __least__) {
    nectar += drops;
    // trace: nectar
  }
  if (nectar >= __full__) {
    break;
  }
}
