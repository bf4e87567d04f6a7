export function giveCommands() {
  // your code
}
