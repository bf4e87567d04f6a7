const trace = `RangeError: negative depth
at __f_a__ (sonar.js:__line__:11)
at __f_b__ (sonar.js:__caller__:18)
at __f_c__ (ship.js:7:3)`;

const frames = trace.split('\n').slice(1);
