export function sameDish(first, second) {
  // your code
}
