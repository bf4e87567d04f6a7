export function nextDose(last, hours) {
  const next = last;
  next.setUTCHours(hours);
  return next;
}
