export const place = 'Bergen';
export const degrees = -3;
export const sunny = false;
export const note = "It's icy!";
export const wind = null;
