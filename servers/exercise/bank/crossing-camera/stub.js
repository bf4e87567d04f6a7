export function averageSpeed(lines, kind) {
  // your code, without a loop
}
