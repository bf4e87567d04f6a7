export function nextDose(last, hours) {
  const next = new Date(last);
  next.setUTCHours(next.getUTCHours() + hours);
  return next;
}
