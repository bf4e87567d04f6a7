let mine = __purse_start__;

function addBonus(coins) {
  __change____purse_bonus__;
  __last__
}

const result = addBonus(mine);
