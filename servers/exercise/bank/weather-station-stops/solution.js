const station = 'school roof';
let temperature = 14;

// At noon:
temperature = 17;

export { station, temperature };
