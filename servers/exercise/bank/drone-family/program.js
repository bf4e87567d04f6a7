class Robot {
  charge() {
    return '__parent__';
  }
}

class Drone extends Robot {
  charge() {
    return '__child__';
  }
}

class Racer extends Drone {}

const made = new __made__();
const way = made.charge();
const isRobot = made instanceof Robot;
