const text = '__text__';

const loose = /\d{3}/.test(text);
const strict = /^\d{3}$/.test(text);
