const hive = { place: 'orchard', frames: __frames__, honey: __honey__ };

hive.honey = hive.honey + 2;
hive['frames'] = hive['frames'] - 1;
hive.queen = 'white dot';

const key = '__read__';
console.log(hive.frames);
console.log(hive.honey);
console.log(hive[key]);
console.log(hive.queen);
