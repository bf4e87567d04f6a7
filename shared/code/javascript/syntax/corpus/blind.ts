import type { BrokenProgram } from './broken-program.ts';

/** Programs written without sight of the checker; an id starting with `ts-` is TypeScript. */
export const BLIND: readonly BrokenProgram[] = [
  {
    id: 'guess-game-function-open',
    kind: 'missing-brace',
    line: 5,
    text: `// Guess the number
const secret = 42;
let tries = 0;

function checkGuess(guess) {
  tries = tries + 1;
  if (guess === secret) {
    return "correct";
  } else if (guess < secret) {
    return "too low";
  } else {
    return "too high";
  }

function showResult(guess) {
  const result = checkGuess(guess);
  console.log(guess + " is " + result);
}

function resetGame() {
  tries = 0;
  console.log("New game!");
}

showResult(10);
showResult(50);
showResult(42);
console.log("You needed " + tries + " tries");
resetGame();
`,
  },
  {
    id: 'shopping-total-price-colon',
    kind: 'missing-colon',
    line: 3,
    text: `const cart = [
  { name: "bread", price: 2.5, amount: 1 },
  { name: "apples", price 0.4, amount: 6 },
  { name: "cheese", price: 5.2, amount: 1 }
];

function cartTotal(items) {
  let total = 0;
  for (const item of items) {
    total += item.price * item.amount;
  }
  return total;
}

function printCart(items) {
  for (const item of items) {
    console.log(item.amount + " x " + item.name);
  }
}

printCart(cart);
console.log("Total: " + cartTotal(cart));
`,
  },
  {
    id: 'seat-plan-deep-if-open',
    kind: 'missing-brace',
    line: 6,
    text: `function countFreeSeats(rows) {
    let free = 0;
    for (let r = 0; r < rows.length; r++) {
        for (let s = 0; s < rows[r].length; s++) {
            const seat = rows[r][s];
            if (seat === "free") {
                free++;
                console.log("Row " + r + " seat " + s);
        }
    }
    return free;
}

function percentFree(rows) {
    let all = 0;
    rows.forEach(row => {
        all += row.length;
    });
    return Math.round(countFreeSeats(rows) / all * 100);
}

const cinema = [
    ["free", "taken", "free"],
    ["taken", "taken", "free"],
    ["free", "free", "free"]
];

console.log(percentFree(cinema) + "% is free");
`,
  },
  {
    id: 'hero-inner-object-open',
    kind: 'missing-brace',
    line: 4,
    text: `const hero = {
  name: "Mira",
  health: 20,
  position: {
    x: 3,
    y: 0,
  items: ["rope", "map", "lamp"],
  alive: true
};

function move(dx, dy) {
  hero.position.x += dx;
  hero.position.y += dy;
  console.log(hero.name + " is at " + hero.position.x + "," + hero.position.y);
}

move(1, 0);
move(0, 2);
console.log(hero.items.length + " items");
`,
  },
  {
    id: 'ts-bank-account-method-open',
    kind: 'missing-brace',
    line: 9,
    text: `class BankAccount {
  owner: string;
  private balance: number = 0;

  constructor(owner: string) {
    this.owner = owner;
  }

  deposit(amount: number): void {
    if (amount <= 0) {
      console.log("Amount must be positive");
      return;
    }
    this.balance += amount;

  withdraw(amount: number): boolean {
    if (amount > this.balance) {
      return false;
    }
    this.balance -= amount;
    return true;
  }

  getBalance(): number {
    return this.balance;
  }
}

const account = new BankAccount("Lena");
account.deposit(100);
console.log(account.withdraw(30));
console.log(account.getBalance());
`,
  },
  {
    id: 'countdown-while-open-sloppy',
    kind: 'missing-brace',
    line: 5,
    text: `var start = 5

function countdown(from){
var n = from
while (n > 0) {
   console.log(n)
   n = n - 1
console.log("Lift off!")
}

function countUp(to) {
  var n = 1
  while(n <= to){
     console.log(n)
     n++
  }
}

countdown(start)
countUp(3)
`,
  },
  {
    id: 'todo-callback-open',
    kind: 'missing-brace',
    line: 13,
    also: [19],
    text: `const todos = [];

function addTodo(text) {
  todos.push({ text: text, done: false });
}

function finish(index) {
  todos[index].done = true;
}

function showAll() {
  console.log("--- My list ---");
  todos.forEach(function (todo, i) {
    let mark = " ";
    if (todo.done) {
      mark = "x";
    }
    console.log(i + " [" + mark + "] " + todo.text);
  );
}

addTodo("feed the cat");
addTodo("do homework");
finish(0);
showAll();
`,
  },
  {
    id: 'ts-ticket-price-if-paren',
    kind: 'missing-paren',
    line: 12,
    text: `type Visitor = {
  name: string;
  age: number;
  member: boolean;
};

function ticketPrice(visitor: Visitor): number {
  let price: number = 12;
  if (visitor.age < 6) {
    return 0;
  }
  if (visitor.member || (visitor.age > 64 && price > 10) {
    price = price - 4;
  }
  return price;
}

const people: Visitor[] = [
  { name: "Omar", age: 70, member: false },
  { name: "Ida", age: 5, member: false },
];

for (const p of people) {
  console.log(p.name, ticketPrice(p));
}
`,
  },
  {
    id: 'noughts-row-bracket',
    kind: 'missing-bracket',
    line: 3,
    text: `let board = [
  ["X", "O", "X"],
  ["O", "X", "O",
  ["X", "", "O"]
];

function rowText(row) {
  return row.join(" | ");
}

function draw() {
  for (let i = 0; i < board.length; i++) {
    console.log(rowText(board[i]));
  }
}

function diagonalWins(player) {
  return board[0][0] === player && board[1][1] === player && board[2][2] === player;
}

draw();
console.log(diagonalWins("X"));
`,
  },
  {
    id: 'average-grade-brace-twice',
    kind: 'extra-brace',
    line: 8,
    also: [7],
    text: `const grades = [7, 9, 6, 10, 8];

function average(list) {
  let sum = 0;
  for (let i = 0; i < list.length; i++) {
    sum += list[i];
  }
  }
  return sum / list.length;
}

function best(list) {
  let top = list[0];
  for (const g of list) {
    if (g > top) {
      top = g;
    }
  }
  return top;
}

console.log("Average: " + average(grades));
console.log("Best: " + best(grades));
`,
  },
  {
    id: 'array-methods-split-arrow',
    kind: 'arrow-with-space',
    line: 4,
    text: `const numbers = [4, 8, 15, 16, 23, 42];

const even = numbers.filter(n => n % 2 === 0);
const doubled = numbers.map((n) = > n * 2);
const sum = numbers.reduce((total, n) => total + n, 0);

console.log("Even:", even);
console.log("Doubled:", doubled);
console.log("Sum:", sum);

const big = numbers.find(n => n > 20);
console.log("First big one:", big);
`,
  },
  {
    id: 'room-area-function-arrow',
    kind: 'function-with-arrow',
    line: 4,
    text: `// how much paint do I need?
const litersPerMeter = 0.2;

function wallArea(width, height) => {
  return width * height;
}

function paintNeeded(width, height) {
  const area = wallArea(width, height);
  return area * litersPerMeter;
}

const rooms = ["kitchen", "bedroom"];
const sizes = [[4, 2.5], [3, 2.5]];

for (let i = 0; i < rooms.length; i++) {
  const liters = paintNeeded(sizes[i][0], sizes[i][1]);
  console.log(\`\${rooms[i]}: \${liters} liters\`);
}
`,
  },
  {
    id: 'greeting-by-hour-semicolon-else',
    kind: 'else-after-semicolon',
    line: 9,
    also: [10],
    text: `let hour = 15;
let greeting;

if (hour < 12) {
  greeting = "Good morning";
}
else if (hour < 18) {
  greeting = "Good afternoon";
};
else {
  greeting = "Good evening";
}

let names = ["Tom", "Aya"];
for (let name of names) {
  console.log(greeting + ", " + name + "!");
}
`,
  },
  {
    id: 'temperature-table-elif',
    kind: 'elif',
    line: 8,
    text: `const temps = [-4, 3, 12, 19, 27, 33];

function describe(t) {
  if (t < 0) {
    return "freezing";
  } else if (t < 10) {
    return "cold";
  } elif (t < 20) {
    return "mild";
  } else {
    return "warm";
  }
}

console.log("C\\tF\\tfeels");
for (const c of temps) {
  const f = c * 9 / 5 + 32;
  console.log(c + "\\t" + f + "\\t" + describe(c));
}
`,
  },
  {
    id: 'ts-movie-list-comma',
    kind: 'missing-comma',
    line: 15,
    text: `interface Movie {
  title: string;
  year: number;
  seen: boolean;
}

const movies: Movie[] = [
  {
    title: "The Long Tunnel",
    year: 2011,
    seen: true,
  },
  {
    title: "Paper Moons",
    year: 1998
    seen: false,
  },
];

function notSeen(list: Movie[]): string[] {
  return list.filter((m) => !m.seen).map((m) => m.title);
}

console.log("Still to watch:");
for (const title of notSeen(movies)) {
  console.log("- " + title);
}
`,
  },
  {
    id: 'volume-clamp-retrun',
    kind: 'misspelt-keyword',
    line: 3,
    text: `function clamp(value, min, max) {
  if (value < min) return min;
  if (value > max) retrun max;
  return value;
}

let volume = 5;

function louder(step) {
  volume = clamp(volume + step, 0, 10);
  console.log("Volume is now " + volume);
}

function mute() {
  volume = 0;
  console.log("Muted");
}

louder(3);
louder(9);
mute();
`,
  },
  {
    id: 'school-menu-open-string',
    kind: 'unclosed-string',
    line: 9,
    text: `var day = "tuesday";
var meal;

switch (day) {
  case "monday":
    meal = "soup with bread";
    break;
  case "tuesday":
    meal = "pasta with tomato sauce;
    break;
  case "wednesday":
    meal = "rice and beans";
    break;
  default:
    meal = "sandwiches";
}

console.log("Today we eat: " + meal);
`,
  },
  {
    id: 'birthday-open-template',
    kind: 'unclosed-template',
    line: 13,
    text: `const friends = [
  { name: "Noor", born: 2009 },
  { name: "Jack", born: 2011 },
  { name: "Elif", born: 2010 },
];
const thisYear = 2024;

function ageOf(friend) {
  return thisYear - friend.born;
}

function invite(friend) {
  console.log(\`Dear \${friend.name}, please come to my party!);
}

function announce(friend) {
  console.log(\`\${friend.name} turns \${ageOf(friend)} this year\`);
}

for (const friend of friends) {
  announce(friend);
  invite(friend);
}
`,
  },
  {
    id: 'recipe-smart-quotes',
    kind: 'smart-quotes',
    line: 10,
    text: `// Pancakes for any number of people
const people = 4;

let recipe = {
  flour: 60,
  milk: 120,
  eggs: 0.5
};

console.log(“Pancakes for ” + people);

for (let key in recipe) {
  let amount = recipe[key] * people;
  console.log(key + ": " + amount);
}

console.log("Enjoy!");
`,
  },
  {
    id: 'password-check-colon-if',
    kind: 'python-if-colon',
    line: 7,
    text: `const password = "sunflower7";
let points = 0;

if (password.length > 7)
    points = points + 1;

if (password.includes("7")):
    points = points + 1;

if (password !== password.toLowerCase())
    points = points + 1;

console.log("Your password gets " + points + " out of 3 points");
if (points < 2) {
    console.log("Try a stronger one");
}
`,
  },
  {
    id: 'multiplication-int-loop',
    kind: 'java-type',
    line: 3,
    text: `function timesTable(number) {
    let lines = [];
    for (int i = 1; i <= 10; i++) {
        lines.push(i + " x " + number + " = " + i * number);
    }
    return lines;
}

let table = timesTable(7);
for (let line of table) {
    console.log(line);
}
console.log("That was the table of 7");
`,
  },
  {
    id: 'quiz-note-without-slashes',
    kind: 'stray-text',
    line: 10,
    text: `const questions = [
  { q: "Capital of France?", a: "Paris" },
  { q: "How many legs has a spider?", a: "8" },
  { q: "Color of a ripe banana?", a: "yellow" }
];

const answers = ["Paris", "6", "yellow"];
let score = 0;

here we check the answers one by one
for (let i = 0; i < questions.length; i++) {
  if (answers[i] === questions[i].a) {
    console.log("Right!");
    score++;
  } else {
    console.log("Wrong, it was " + questions[i].a);
  }
}

console.log("Score: " + score + "/" + questions.length);
`,
  },
  {
    id: 'dice-const-double-equals',
    kind: 'double-equals-in-declaration',
    line: 6,
    text: `// roll until we get three sixes
function roll() {
  return Math.floor(Math.random() * 6) + 1;
}

const goal == 3;
let sixes = 0;
let rolls = 0;

while (sixes < goal) {
  const dice = roll();
  rolls++;
  if (dice == 6) {
    sixes++;
    console.log("Six number " + sixes);
  }
}

console.log("It took " + rolls + " rolls");
`,
  },
  {
    id: 'contacts-function-named-delete',
    kind: 'reserved-word-name',
    line: 7,
    text: `let contacts = ["Ben", "Carla", "Dina"];

function add(name) {
    contacts.push(name);
}

function delete(name) {
    let index = contacts.indexOf(name);
    if (index !== -1) {
        contacts.splice(index, 1);
    }
}

function show() {
    console.log("Contacts: " + contacts.join(", "));
}

add("Emil");
show();
`,
  },
  {
    id: 'tip-calculator-let-twice',
    kind: 'duplicate-let',
    line: 12,
    text: `let bill = 48;
let people = 3;
let tipPercent = 10;

let tip = bill * tipPercent / 100;
let total = bill + tip;
console.log("Total with tip: " + total);

// now with a better tip
tipPercent = 15;
tip = bill * tipPercent / 100;
let total = bill + tip;
console.log("Total with better tip: " + total);

let each = total / people;
console.log("Everybody pays " + each.toFixed(2));
`,
  },
  {
    id: 'palindrome-return-top-level',
    kind: 'return-outside-function',
    line: 19,
    text: `const word = "racecar";

function reverse(text) {
  let result = "";
  for (let i = text.length - 1; i >= 0; i--) {
    result += text[i];
  }
  return result;
}

const backwards = reverse(word);
let answer = "no";

if (backwards === word) {
  answer = "yes";
}

console.log("Is it a palindrome? " + answer);
return answer;
`,
  },
  {
    id: 'weather-await-plain-function',
    kind: 'await-outside-async',
    line: 10,
    also: [12],
    text: `function wait(ms) {
  return new Promise(resolve => setTimeout(resolve, ms));
}

async function getWeather(city) {
  await wait(200);
  return { city: city, degrees: 18 };
}

function showWeather(city) {
  console.log("Loading...");
  const weather = await getWeather(city);
  console.log(weather.city + ": " + weather.degrees + " degrees");
}

showWeather("Oslo");
showWeather("Lima");
`,
  },
  {
    id: 'factorial-open-comment',
    kind: 'unclosed-comment',
    line: 9,
    text: `/* Recursion exercise */
function factorial(n) {
  if (n <= 1) {
    return 1;
  }
  return n * factorial(n - 1);
}

/* Same thing, but it adds the numbers
function sumTo(n) {
  if (n === 0) {
    return 0;
  }
  return n + sumTo(n - 1);
}

console.log(factorial(5));
console.log(sumTo(10));
`,
  },
  {
    id: 'star-triangle-comma-for',
    kind: 'for-with-commas',
    line: 3,
    text: `function triangle(height) {
  let picture = "";
  for (let row = 1, row <= height, row++) {
    let line = "";
    for (let col = 0; col < row; col++) {
      line = line + "*";
    }
    picture = picture + line + "\\n";
  }
  return picture;
}

console.log(triangle(3));
console.log(triangle(5));
`,
  },
  {
    id: 'scoreboard-missing-plus',
    kind: 'missing-operator',
    line: 11,
    text: `class Team {
  constructor(name) {
    this.name = name
    this.points = 0
  }

  win() { this.points += 3 }
  draw() { this.points += 1 }

  toText() {
    return this.name + " has " + this.points " points"
  }
}

const reds = new Team("Reds")
const blues = new Team("Blues")

reds.win()
blues.draw()
reds.draw()

const teams = [reds, blues]
teams.sort((a, b) => b.points - a.points)
teams.forEach(team => console.log(team.toText()))
`,
  },
];
