export class Robot {
  constructor(name) {
    this.name = name;
    this.battery = 100;
  }
}

export class DrillRobot extends Robot {
  constructor(name) {
    super(name);
    this.depth = 0;
  }

  drill() {
    this.depth = this.depth + 1;
    this.battery = this.battery - 10;
  }
}
