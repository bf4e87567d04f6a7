let coins = __coins__;

if (coins > 10) {
  coins = coins - __tax__;
}

if (coins < 8) {
  coins = coins + 3;
} else {
  coins = coins + 1;
}

console.log(coins);
