export function invitation(guest, hour) {
  return 'Dear ${guest}, dinner is at {hour}.';
}
