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
  constructor(name, knots) {
    super(name, knots);
    this.count = 0;
  }

  load(count) {
    this.count = this.count + count;
  }

  describe() {
    return super.describe() + ', ' + this.count + ' __word__';
  }
}
