class Robot {
  constructor(steps) {
    this.steps = steps;
  }

  walk(more) {
    this.steps = this.steps + more;
  }
}

const ada = new Robot(10);
const bo = new Robot(40);
const best = __best__;

ada.walk(__first__);
best.walk(__later__);

console.log(ada.steps);
console.log(bo.steps);
console.log(best.steps);
