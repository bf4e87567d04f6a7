const degrees = __degrees__;
const plan = __question__ ? 'swim' : '__other__';

console.log(plan);
