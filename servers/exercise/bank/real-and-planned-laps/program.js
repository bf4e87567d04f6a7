let laps = __laps__;

function run() {
  laps = laps + __run__;
}

function plan() {
  let laps = __plan__;
  laps = laps + 1;
  console.log(laps);
}

run();
plan();
run();
console.log(laps);
