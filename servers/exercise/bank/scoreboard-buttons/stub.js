export function goal() {
  // your code
}

export function takeBack() {
  // your code
}

export function shown() {
  // your code
}
