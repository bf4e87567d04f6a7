export class Ship {
  constructor(name, knots) {
    this.name = name;
    this.knots = knots;
  }

  describe() {
    return this.name + ', ' + this.knots + ' knots';
  }
}

export class ContainerShip extends Ship {
  // your code
}
