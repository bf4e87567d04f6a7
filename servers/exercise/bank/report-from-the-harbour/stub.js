export const place = undefined;
export const degrees = undefined;
export const sunny = undefined;
export const note = undefined;
export const wind = undefined;
