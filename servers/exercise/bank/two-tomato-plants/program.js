class Tomato {
  constructor() {
    this.leaves = __leaves__;
  }

  grow() {
    this.leaves = this.leaves + __more__;
  }
}

const sunny = new Tomato();
const shady = new Tomato();

sunny.grow();
__order_one__
__order_two__

console.log(sunny.leaves);
console.log(shady.leaves);
console.log(Tomato.leaves);
