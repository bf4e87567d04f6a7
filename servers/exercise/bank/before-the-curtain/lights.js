import './power.js';

console.log('lights');
