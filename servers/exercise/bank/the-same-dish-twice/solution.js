export function sameDish(first, second) {
  return first.trim().toLowerCase() === second.trim().toLowerCase();
}
