const station = 'school roof';
const temperature = 14;

// At noon:
temprature = 17;

export { station, temperature };
