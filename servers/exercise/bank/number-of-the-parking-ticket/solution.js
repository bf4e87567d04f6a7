export function ticketNumber(count) {
  const digits = String(count);

  return '__ticket_letter__' + digits.padStart(__ticket_digits__, '0');
}
