export function soldTickets(offices, ask) {
  const answers = offices.map((office) => ask(office).catch(() => 0));
  return Promise.all(answers).then((counts) => {
    let total = 0;
    for (const count of counts) {
      total += count;
    }
    return total;
  });
}
