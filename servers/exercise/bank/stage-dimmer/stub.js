import { brightness } from './lights.js';

export function dim(step) {
  brightness = Math.max(0, brightness - step);
  return brightness;
}
