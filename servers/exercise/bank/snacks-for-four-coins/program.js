let coins = __purse_coins__;
let snacks = 0;

while (coins >= 4 && snacks < 50) {
  snacks++;
  __pay__
}
