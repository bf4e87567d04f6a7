export function ticketNumber(count) {
  const digits = count;

  return '__ticket_letter__' + digits;
}
