import type { Sample } from '../sample.ts';

export const decisionsBlind: readonly Sample[] = [
  {
    code: `function ticketPrice(age) {
  if (age < 6) {
    return 0;
  } else if (age < 18) {
    return 4;
  } else {
    return 9;
  }
}`,
    shows: ['functions-call-define', 'return-values', 'comparison-equality', 'conditionals-if'],
    not: ['conditionals-switch', 'conditionals-ternary', 'logical-operators', 'while-loops'],
  },
  {
    code: `const guess = 17;
const secret = 23;
console.log(guess === secret);
console.log(guess < secret);`,
    shows: ['variables', 'comparison-equality'],
    not: ['conditionals-if', 'logical-operators', 'type-conversion', 'conditionals-ternary'],
  },
  {
    code: `const day = 'sat';
if (day === 'sat' || day === 'sun') {
  console.log('The pool opens at ten');
}`,
    shows: ['conditionals-if', 'logical-operators', 'comparison-equality', 'strings'],
    not: ['conditionals-switch', 'conditionals-ternary', 'optional-chaining-nullish'],
  },
  {
    code: `let doorOpen = true;
if (doorOpen) {
  doorOpen = false;
  console.log('closing the door');
}`,
    shows: ['variables', 'booleans', 'conditionals-if'],
    not: ['comparison-equality', 'conditionals-ternary', 'logical-operators', 'while-loops'],
  },
  {
    code: `const arrow = () => '=== next page ===>';
let banner = arrow();
banner = banner + ' >= ';
console.log(banner);`,
    shows: ['variables', 'arrow-functions', 'strings'],
    not: ['comparison-equality', 'conditionals-if', 'logical-operators'],
  },
  {
    code: `let stock = 12;
let sold = 5;
stock = stock - sold;
sold = 0;
console.log(stock, sold);`,
    shows: ['variables', 'operators-arithmetic', 'numbers'],
    not: ['comparison-equality', 'logical-operators', 'booleans', 'conditionals-if'],
  },
  {
    code: `const READ = 1;
const WRITE = 2;

function permissions(mask) {
  return (mask & READ) | (mask & WRITE);
}

console.log(permissions(3));`,
    shows: ['functions-call-define', 'return-values', 'numbers'],
    not: ['logical-operators', 'conditionals-if', 'comparison-equality', 'booleans'],
  },
  {
    code: `function setPadding(size: number | string) {
  document.body.style.padding = String(size);
}

setPadding('2rem');`,
    shows: ['ts-annotations', 'ts-unions-narrowing', 'functions-call-define'],
    not: ['logical-operators', 'ts-generics', 'comparison-equality', 'conditionals-if'],
    path: 'padding.ts',
  },
  {
    code: `function hasMoved(before, after) {
  return before !== after;
}

console.log(hasMoved(3, 4));`,
    shows: ['functions-call-define', 'comparison-equality', 'return-values'],
    not: ['logical-operators', 'conditionals-if', 'type-conversion', 'conditionals-ternary'],
  },
  {
    code: `function isLeap(year) {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

console.log(isLeap(2024))`,
    shows: ['functions-call-define', 'logical-operators', 'comparison-equality', 'return-values'],
    not: ['conditionals-if', 'conditionals-switch', 'conditionals-ternary', 'type-conversion'],
  },
  {
    code: `const unread = 1;
const noun = unread === 1 ? 'message' : 'messages';
console.log(\`\${unread} new \${noun}\`);`,
    shows: ['variables', 'conditionals-ternary', 'comparison-equality', 'template-strings'],
    not: ['conditionals-if', 'optional-chaining-nullish', 'conditionals-switch'],
  },
  {
    code: `const sign = (n) => (n > 0 ? '+' : n < 0 ? '-' : '');
console.log(sign(-3) + '3');`,
    shows: ['arrow-functions', 'conditionals-ternary', 'comparison-equality', 'variables'],
    not: ['conditionals-if', 'optional-chaining-nullish', 'recursion'],
  },
  {
    code: `class Lamp {
  lit = false;

  toggle() {
    this.lit = this.lit ? false : true;
  }
}`,
    shows: ['conditionals-ternary', 'classes', 'booleans'],
    not: ['conditionals-if', 'optional-chaining-nullish', 'inheritance', 'conditionals-switch'],
  },
  {
    code: `const order = { customer: { name: 'Ines' } };
const street = order.customer.address?.street ?? 'unknown';
console.log(street);`,
    shows: ['optional-chaining-nullish', 'variables', 'objects'],
    not: ['conditionals-ternary', 'conditionals-if', 'ts-strict-null'],
  },
  {
    code: `interface Recipe {
  title: string;
  minutes?: number;
  vegan?: boolean;
}

const soup: Recipe = { title: 'Is it soup? Yes: it is', vegan: true };
console.log(soup);`,
    shows: ['ts-interfaces-aliases', 'ts-annotations'],
    not: ['conditionals-ternary', 'optional-chaining-nullish', 'conditionals-if', 'classes'],
    path: 'recipe.ts',
  },
  {
    code: `function ask(question) {
  if (question.endsWith('?')) {
    console.log('Answer: ' + question);
  } else {
    console.log('Not a question');
  }
}`,
    shows: ['conditionals-if', 'functions-call-define', 'strings'],
    not: ['conditionals-ternary', 'conditionals-switch', 'optional-chaining-nullish'],
  },
  {
    code: `function daysIn(month) {
  switch (month) {
    case 'feb':
      return 28;
    case 'apr':
    case 'jun':
      return 30;
    default:
      return 31;
  }
}`,
    shows: ['conditionals-switch', 'functions-call-define', 'return-values'],
    not: ['conditionals-if', 'conditionals-ternary', 'logical-operators'],
  },
  {
    code: `const key = 'ArrowUp';
let y = 10;
switch (key) {
  case 'ArrowUp':
    y--;
    break;
  case 'ArrowDown':
    y++;
    break;
}`,
    shows: ['conditionals-switch', 'variables'],
    not: ['conditionals-if', 'arrays', 'conditionals-ternary'],
  },
  {
    code: `const calculate = (left, sign, right) => {
  switch (sign) {
    case '+': return left + right
    case '*': return left * right
    default: return NaN
  }
}

console.log(calculate(4, '*', 5))`,
    shows: ['conditionals-switch', 'arrow-functions', 'operators-arithmetic'],
    not: ['conditionals-if', 'this-binding', 'sets-maps'],
  },
  {
    code: `const prices = { small: 3, medium: 4, large: 5, default: 4 };
const size = 'large';
console.log(prices[size]);`,
    shows: ['objects', 'variables'],
    not: ['conditionals-switch', 'conditionals-if', 'sets-maps'],
  },
  {
    code: `function moodOf(colour) {
  if (colour === 'red') return 'angry';
  if (colour === 'blue') return 'sad';
  if (colour === 'yellow') return 'cheerful';
  return 'no idea';
}`,
    shows: ['conditionals-if', 'comparison-equality', 'functions-call-define'],
    not: ['conditionals-switch', 'conditionals-ternary'],
  },
  {
    code: `let lightSwitch = false;

function switchLight(position) {
  lightSwitch = position;
  console.log('case closed');
}

switchLight(true);`,
    shows: ['functions-call-define', 'variables', 'booleans'],
    not: ['conditionals-switch', 'conditionals-if', 'while-loops', 'comparison-equality'],
  },
];
