const puppy = { name: '__name__', __more_fields__ };

const { name: title, weight = 5, colour = 'brown' } = puppy;

console.log(title);
console.log(weight);
console.log(colour);
