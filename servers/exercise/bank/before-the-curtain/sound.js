import './power.js';

console.log('sound');
