export function waveHeight(read) {
  try {
    return read();
  } catch (error) {
    if (error.name === 'RangeError') {
      return null;
    }
    throw error;
  }
}
