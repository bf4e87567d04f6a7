function call() {
  return this.name + ' at ' + this.knots;
}

const tug = { name: '__tug__', knots: 6, call: call };
const ferry = { name: '__ferry__', knots: __knots__, call: tug.call };
const pilot = { name: 'Pilot', knots: 20, call: ferry.call };

__slow__.knots = 3;

console.log(pilot.call());
console.log(ferry.call());
console.log(tug.call());
