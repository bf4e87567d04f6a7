export function byReader(loans) {
  const lists = new Map();
  for (const loan of loans) {
    // put loan.title into the list of loan.reader
  }
  return lists;
}
