let charge = 0;

class Robot {
  constructor() {
    this.charge = __start__;
  }

  load() {
    __what__ = __full__;
  }
}

const robot = new Robot();
robot.load();
