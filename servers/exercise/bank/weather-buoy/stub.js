export function waveHeight(read) {
  try {
    return read();
  } catch (error) {
    return null;
  }
}
