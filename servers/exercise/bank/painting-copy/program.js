const painting = { title: '__title__', year: __year__, __key__: __value__ };

const text = JSON.stringify(painting);
const copy = JSON.parse(text);
