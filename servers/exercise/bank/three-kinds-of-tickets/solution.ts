export type Ticket = { kind: 'adult' } | { kind: 'child'; age: number } | { kind: 'group'; people: number };

export function price(ticket: Ticket): number {
  if (ticket.kind === 'group') {
    return ticket.people * 1500;
  }
  if (ticket.kind === 'adult') {
    return 2000;
  }
  if (ticket.age < 6) {
    return 0;
  }
  return 900;
}
