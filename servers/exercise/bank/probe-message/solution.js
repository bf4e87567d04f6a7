export function attempts(send, limit) {
  for (let number = 1; number <= limit; number++) {
    if (send(number)) {
      return number;
    }
  }
  return 0;
}
