function makeCounter() {
  let steps = 0;

  return function () {
    steps = steps + 1;
    return steps;
  };
}

const dog = makeCounter();
const cat = __cat__;

__walk_calls__
const shown = cat();
