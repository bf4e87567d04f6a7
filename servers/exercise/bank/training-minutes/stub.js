function warmUp() {
  return 12;
}

function intervals(rounds) {
  return rounds * 4;
}

function coolDown() {
  return 8;
}

export function trainingMinutes(rounds) {
  return warmUp + intervals() * rounds + coolDown;
}
