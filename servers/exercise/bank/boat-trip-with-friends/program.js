const boat = __boat__;
const tea = __tea__;
const friends = __friends__;

console.log(boat + tea * friends);
console.log((boat + tea) * friends);
console.log(60 - boat - tea);
console.log(60 - (boat - tea));
