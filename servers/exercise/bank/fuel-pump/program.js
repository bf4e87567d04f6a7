function pump(action) {
  action(__portion__);
}

class Tank {
  constructor() {
    this.litres = __start__;
  }

  fill() {
    pump(__action__);
  }
}

const tank = new Tank();
let problem = 'none';

try {
  tank.fill();
} catch (error) {
  problem = error.name;
}
