export class Elevator {
  constructor(top) {
    this.top = top;
    this.floor = 0;
    this.travelled = 0;
  }

  call(floor) {
    if (floor < 0 || floor > this.top) {
      return;
    }
    this.travelled = this.travelled + Math.abs(floor - this.floor);
    this.floor = floor;
  }
}
