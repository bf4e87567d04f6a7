export function report(patient, takeImage, readImage) {
  return takeImage(patient)
    .then((image) => readImage(image))
    .then((finding) => patient + ': ' + finding)
    .catch(() => patient + ': no result');
}
