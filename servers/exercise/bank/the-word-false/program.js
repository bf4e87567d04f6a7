const written = '__word_text__';
const fresh = Boolean(written);
