export function kilosByFish(crates) {
  const kilos = new Map();
  for (const crate of crates) {
    const before = kilos.get(crate.fish) || 0;
    kilos.set(crate.fish, before + crate.kilos);
  }
  return kilos;
}
