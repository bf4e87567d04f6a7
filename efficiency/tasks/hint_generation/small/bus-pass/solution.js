// Is a bus pass worth it?
// Compare what the single rides cost with the pass.

function singleTickets(rides, price) {
  return rides * price;
}

export function cheaperWithPass(rides, price, pass) {
  const singles = singleTickets(rides, price);
  if (pass <= singles) {
    return true;
  }
  return false;
}

console.log(cheaperWithPass(40, 150, 4900));
