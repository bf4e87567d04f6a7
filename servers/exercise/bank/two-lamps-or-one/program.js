const desk = { light: '__light__' };
const bed = __second__;

__changed__.light = 'blue';
