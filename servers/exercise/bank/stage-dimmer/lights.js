export let brightness = 100;

export function setBrightness(percent) {
  brightness = percent;
}
