export function examResult(playing, theory) {
  if (playing < 20 && theory < 20) {
    return 'try again';
  } else if (playing < 20 || theory < 20) {
    return 'one part again';
  } else if (playing + theory >= 80) {
    return 'distinction';
  }
  return 'passed';
}
