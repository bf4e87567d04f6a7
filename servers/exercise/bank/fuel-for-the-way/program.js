const fuel = __fuel__;
let place = 'sea';
let told = 'nothing';

try {
  if (fuel < 10) {
    throw __thrown__;
  }
  place = '__reached__';
} catch (problem) {
  told = problem.message;
}
