function boost(speed) {
  return speed * 2;
}

function brake(speed) {
  return speed - __brake__;
}

function choose(speed) {
  if (speed > __limit__) {
    return brake;
  }
  return boost;
}

let speed = __start__;
for (let step = 1; step <= 4; step++) {
  const change = choose(speed);
  speed = change(speed);
  // trace: speed
}
