import type { Sample } from '../sample.ts';

export const functionsBlind: readonly Sample[] = [
  {
    code: `function ringBell() {
  console.log('Ding!');
  console.log('Dong!');
}

const doorbell = 'front';
ringBell();
ringBell();`,
    shows: ['functions-call-define', 'variables'],
    not: ['parameters-defaults', 'return-values', 'callbacks', 'recursion', 'closures', 'arrow-functions'],
  },
  {
    code: `function order(dish, portions = 1) {
  return \`\${portions} x \${dish}\`;
}

console.log(order('ramen'));
console.log(order('gyoza', 3));`,
    shows: ['functions-call-define', 'parameters-defaults', 'return-values', 'template-strings'],
    not: ['callbacks', 'arrow-functions', 'rest-spread', 'null-undefined'],
  },
  {
    code: `const tip = (bill, percent = 15) => {
  return (bill * percent) / 100;
};

console.log(tip(80), tip(80, 10));`,
    shows: ['arrow-functions', 'parameters-defaults', 'variables'],
    not: ['callbacks', 'recursion', 'rest-spread', 'object-destructuring'],
  },
  {
    code: `const config = { theme: 'dark' };
const { theme, fontSize = 14 } = config;
console.log(theme, fontSize);`,
    shows: ['object-destructuring', 'objects', 'variables'],
    not: ['parameters-defaults', 'return-values', 'rest-spread'],
  },
  {
    code: `function rollDie() {
  return Math.floor(Math.random() * 6) + 1;
}

console.log(Math.max(rollDie(), rollDie(), 3));`,
    shows: ['functions-call-define', 'return-values'],
    not: ['parameters-defaults', 'arrow-functions', 'callbacks', 'closures', 'recursion'],
  },
  {
    code: `function announce(platform) {
  if (!platform) {
    return;
  }
  console.log('Train arriving at platform ' + platform);
}

announce(4);`,
    shows: ['functions-call-define', 'parameters-defaults', 'conditionals-if'],
    not: ['return-values', 'callbacks', 'recursion', 'arrow-functions'],
  },
  {
    code: `function printReturn(customer) {
  console.log(customer + ' wants to return a toaster');
}

printReturn('Ms Vance');`,
    shows: ['functions-call-define', 'parameters-defaults'],
    not: ['return-values', 'closures', 'arrow-functions', 'callbacks', 'recursion'],
  },
  {
    code: `let clicks = 0;

function onClick() {
  clicks++;
  console.log('clicked');
}

onClick();
onClick();`,
    shows: ['functions-call-define', 'increment-decrement', 'variables'],
    not: ['return-values', 'parameters-defaults', 'callbacks', 'recursion'],
  },
  {
    code: `const basket = [4, 9, 2];
const due = (basket[0] + basket[1]) * (basket[2] - 1);`,
    shows: ['variables', 'arrays', 'numbers'],
    not: ['functions-call-define', 'callbacks', 'parameters-defaults', 'return-values'],
  },
  {
    code: `let level = 4;
let rank = 'novice';
if (level > (2 + 1)) {
  rank = 'adept';
}`,
    shows: ['variables', 'conditionals-if', 'comparison-equality'],
    not: ['functions-call-define', 'callbacks', 'return-values', 'parameters-defaults'],
  },
  {
    code: `const machine = { run: 'fast', call: 'loud', define: 'sturdy' };
const motto = machine.run + ', ' + machine.call;
machine.run = motto;`,
    shows: ['objects', 'variables'],
    not: ['functions-call-define', 'callbacks', 'classes', 'this-binding'],
  },
];
