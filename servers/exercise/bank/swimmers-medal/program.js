const time = __time__;
const best = __best__;

const medal = time <= 50 ? 'gold' : time <= 53 ? 'silver' : 'none';
const comment = time < best ? 'record' : medal === 'none' ? 'sorry' : 'congratulations';

console.log(medal);
console.log(comment);
