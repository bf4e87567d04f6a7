const typed = '__typed__';

const plain = /^2.5$/.test(typed);
const exact = /^2\.5$/.test(typed);
