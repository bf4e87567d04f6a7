console.log(__day_one__);
console.log(__day_two__);
