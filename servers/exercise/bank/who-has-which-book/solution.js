export function byReader(loans) {
  const lists = new Map();
  for (const loan of loans) {
    if (!lists.has(loan.reader)) {
      lists.set(loan.reader, []);
    }
    lists.get(loan.reader).push(loan.title);
  }
  return lists;
}
