const tracks = new Set(['fox', 'hare', '__third__']);

tracks.add('__found__');
tracks.add('hare');
console.log(tracks.size);

tracks.delete('__gone__');
console.log(tracks.has('fox'));
console.log(tracks.size);
