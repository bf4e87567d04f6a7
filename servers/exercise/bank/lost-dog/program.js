function feed(pet) {
  pet.biscuits = 2;
}

const dog = { name: '__name__', age: 4, chip: null };
const answer = feed(dog);

console.log(dog.__read_one__);
console.log(dog.__read_two__);
console.log(answer);
