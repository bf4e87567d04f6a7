let goals = 0;

export function goal() {
  goals = goals + 1;
}

export function takeBack() {
  if (goals > 0) {
    goals = goals - 1;
  }
}

export function shown() {
  return goals;
}
