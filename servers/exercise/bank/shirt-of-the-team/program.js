const usual = { colour: '__colour__', size: '__usual__' };
const own = { size: 'L' };

const order = { __parts__ };
