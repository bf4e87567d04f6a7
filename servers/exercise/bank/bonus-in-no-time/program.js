let score = __start__;

function addBonus() {
  score = score + __bonus__;
}

setTimeout(addBonus, 0);

score = score + __hit__;
console.log(score);
