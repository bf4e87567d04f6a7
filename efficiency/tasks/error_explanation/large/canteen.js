// School canteen: menu, orders, stock and the money at the end of the day

const menu = [
  { name: 'soup', price: 250, uses: { carrot: 2, potato: 1 } },
  { name: 'pasta', price: 380, uses: { noodles: 1, tomato: 3 } },
  { name: 'pizza', price: 420, uses: { dough: 1, tomato: 2, cheese: 2 } },
  { name: 'salad', price: 300, uses: { lettuce: 1, tomato: 1, cheese: 1 } },
  { name: 'fruit', price: 120, uses: { apple: 1 } },
  { name: 'juice', price: 150, uses: { apple: 3 } },
];

const stock = {
  carrot: 20,
  potato: 8,
  noodles: 6,
  tomato: 30,
  dough: 4,
  cheese: 9,
  lettuce: 3,
  apple: 12,
};

const orders = [];
let nextNumber = 1;

// ---- menu ----

function dishNamed(name) {
  return menu.find((dish) => dish.name === name);
}

function cheapestDish() {
  let cheapest = menu[0];
  for (const dish of menu) {
    if (dish.price < cheapest.price) {
      cheapest = dish;
    }
  }
  return cheapest;
}

function euros(cents) {
  const whole = Math.floor(cents / 100);
  const rest = String(cents % 100).padStart(2, '0');
  return whole + ',' + rest + ' EUR';
}

function printMenu() {
  console.log('--- Menu ---');
  for (const dish of menu) {
    const dots = '.'.repeat(12 - dish.name.length);
    console.log(dish.name + dots + euros(dish.price));
  }
}

// ---- stock ----

function isInStock(dish) {
  for (const [thing, amount] of Object.entries(dish.uses)) {
    if (stock[thing] < amount) {
      return false;
    }
  }
  return true;
}

function takeFromStock(dish) {
  for (const [thing, amount] of Object.entries(dish.uses)) {
    stock[thing] -= amount;
  }
}

function shoppingList(least) {
  const list = [];
  for (const thing of Object.keys(stock)) {
    if (stock[thing] < least) {
      list.push(thing);
    }
  }
  return list;
}

function dishesLeft(dish) {
  let portions = 0;
  const left = { ...stock };
  let enough = true;
  while (enough) {
    for (const [thing, amount] of Object.entries(dish.uses)) {
      left[thing] -= amount;
      if (left[thing] < 0) {
        enough = false;
      }
    }
    if (enough) {
      portions += 1;
    }
  }
  return portions;
}

// ---- orders ----

function order(student, names) {
  const dishes = [];
  for (const name of names) {
    const dish = dishNamed(name);
    if (dish === undefined) {
      return 'There is no ' + name;
    }
    if (!isInStock(dish)) {
      return 'Sorry, ' + name + ' is sold out';
    }
    takeFromStock(dish);
    dishes.push(dish);
  }
  const placed = { number: nextNumber, student, dishes, isPaid: false };
  nextNumber += 1;
  orders.push(placed);
  return placed;
}

function priceOf(placed) {
  let sum = 0;
  for (let i = 0; i < placed.dishes.length; i++) {
    sum += placed.dishes[i].price;
  }
  if (placed.dishes.length >= 3) {
    sum = sum - 50;
  }
  return sum;
}

function pay(number, given) {
  const placed = orders.find((one) => one.number === number);
  if (!placed) {
    return 'There is no order ' + number;
  }
  if (placed.isPaid) {
    return 'Order ' + number + ' is paid already';
  }
  const price = priceOf(placed);
  if (given < price) {
    return euros(price - given) + ' is missing';
  }
  placed.isPaid = true;
  return 'Thank you, ' + euros(given - price) + ' back';
}

function unpaidOrders() {
  return orders.filter((one) => !one.isPaid);
}

// ---- the day ----

function income() {
  return orders.filter((one) => one.isPaid).reduce((sum, one) => sum + priceOf(one), 0);
}

function mostOrdered() {
  const counts = {};
  for (const placed of orders) {
    for (const dish of placed.dishes) {
      counts[dish.name] = (counts[dish.name] ?? 0) + 1;
    }
  }
  let best = null;
  for (const name of Object.keys(counts)) {
    if (best === null || counts[name] > counts[best]) {
      best = name;
    }
  }
  return best;
}

function report() {
  console.log('--- Today ---');
  console.log('Orders: ' + orders.length);
  console.log('Income: ' + euros(income()));
  console.log('Favourite: ' + mostOrdered());
  for (const placed of unpaidOrders()) {
    console.log(placed.student + ' still has to pay ' + euros(priceOf(placed)));
  }
  const list = shoppingList(5);
  if (list.length > 0) {
    console.log('Buy: ' + list.join(', '));
  }
}

printMenu();
console.log('Cheapest: ' + cheapestDish().name);
order('mia', ['pizza', 'juice']);
order('ben', ['soup', 'salad', 'fruit']);
order('ada', ['pasta']);
order('tom', ['pizza', 'fruit']);
console.log(pay(1, 600));
console.log(pay(2, 600));
console.log(pay(3, 300));
console.log('Pizzas left: ' + dishesLeft(dishNamed('piza')));
report();
