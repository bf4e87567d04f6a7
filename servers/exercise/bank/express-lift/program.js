class Lift {
  seconds() {
    return __slow__;
  }

  ride(floors) {
    return floors * this.seconds();
  }
}

class Express extends Lift {
  seconds() {
    return super.seconds() - __saved__;
  }
}

class Freight extends Lift {
  ride(floors) {
    return super.ride(floors) + 60;
  }
}

console.log(new Lift().ride(__floors__));
console.log(new Express().ride(__floors__));
console.log(new Freight().ride(__floors__));
