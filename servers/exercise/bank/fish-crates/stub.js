export function kilosByFish(crates) {
  const kilos = new Map();
  for (const crate of crates) {
    const before = kilos[crate.fish] || 0;
    kilos[crate.fish] = before + crate.kilos;
  }
  return kilos;
}
