import { brightness, setBrightness } from './lights.js';

export function dim(step) {
  setBrightness(Math.max(0, brightness - step));
  return brightness;
}
