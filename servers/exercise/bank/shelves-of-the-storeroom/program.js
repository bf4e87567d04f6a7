const packets = new Map();

packets.set('tea', __tea__);
packets.set('rice', __rice__);
packets.set(__again__, 12);

console.log(packets.get('__asked__'));
console.log(packets['__asked__']);
console.log(packets.size);
