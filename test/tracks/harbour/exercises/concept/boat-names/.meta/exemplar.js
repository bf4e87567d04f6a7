const PER_CHARACTER = 3;

export const painted = (name) => name.trim().toUpperCase();

export const price = (name) => name.replaceAll(' ', '').length * PER_CHARACTER;
