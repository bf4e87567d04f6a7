// The elevator in our house. It has a display that shows what it does.

const NAMES = ['ground floor', 'first floor', 'second floor', 'third floor'];

function nameOf(floor) {
  if (floor < NAMES.length) {
    return NAMES[floor];
  }
  return 'floor ' + floor;
}

export class Elevator {
  constructor(top) {
    this.top = top;
    this.floor = 0;
    this.travelled = 0;
    this.calls = 0;
  }

  exists(floor) {
    return floor >= 0 && floor <= this.top;
  }

  call(floor) {
    this.calls += 1;
    if (!this.exists(floor)) {
      return;
    }
    this.travelled += floor - this.floor;
    this.floor = floor;
  }

  display() {
    return 'now at the ' + nameOf(this.floor);
  }

  needsService() {
    return this.travelled > 1000;
  }
}

function ride(elevator, floors) {
  for (const floor of floors) {
    elevator.call(floor);
    console.log(elevator.display());
  }
}

const house = new Elevator(9);
ride(house, [5, 2, 12, 0]);
console.log('travelled ' + house.travelled);
console.log('calls ' + house.calls);
if (house.needsService()) {
  console.log('Please send somebody');
} else {
  console.log('All is well');
}
