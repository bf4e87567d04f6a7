let energy = __energy__;

while (energy > __limit__) {
  energy = energy - __cost__;
  console.log(energy);
}

console.log('stop');
