const arrived = ['__race_first__', '__race_second__', '__race_third__'];

const byName = __sorted__;
const winner = arrived[0];
