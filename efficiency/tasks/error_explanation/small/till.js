const prices = [4.5, 12, 7.25];
let total = 0;

for (let i = 0; i < prices.length; i++) {
  total = total + prices[i];
}

function withDiscount(amount) {
  if (amount > 20) {
    return amount * 0.9;
  }
  return amount;
}

window.alert('To pay ' + withDiscount(totl).toFixed(2));
