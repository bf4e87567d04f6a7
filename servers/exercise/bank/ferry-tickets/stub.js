export function ticketMachine(letter) {
  // your code
}
