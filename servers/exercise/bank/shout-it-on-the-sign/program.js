let sign = '__goods_text__';
const part = sign.slice(0, 5);

__left__sign.toUpperCase();
