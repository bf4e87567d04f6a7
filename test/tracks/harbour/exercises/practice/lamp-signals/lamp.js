const SECONDS = { '-': 3, '.': 1 };

export const flash = (sign) => SECONDS[sign];
