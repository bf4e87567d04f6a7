export function soldTickets(offices, ask) {
  // return a promise for the total
}
