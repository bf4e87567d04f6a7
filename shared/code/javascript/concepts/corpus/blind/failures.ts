import type { Sample } from '../sample.ts';

export const failuresBlind: readonly Sample[] = [
  {
    code: `function withdraw(balance, amount) {
  if (amount > balance) {
    throw new Error('Not enough money');
  }
  return balance - amount;
}`,
    shows: ['errors-exceptions', 'functions-call-define', 'conditionals-if', 'return-values'],
    not: ['promises', 'async-await', 'inheritance', 'debugging-stack-traces'],
  },
  {
    code: `let opened = false;
try {
  opened = true;
  openValve();
} catch (error) {
  console.log('Valve stuck: ' + error.message);
} finally {
  opened = false;
}`,
    shows: ['errors-exceptions', 'variables'],
    not: ['promises', 'async-await', 'inheritance', 'debugging-stack-traces', 'classes'],
  },
  {
    code: `function importRows(rows, parseRow) {
  const bad = [];
  for (const row of rows) {
    try {
      parseRow(row);
    } catch (e) {
      if (e instanceof SyntaxError) bad.push(row);
      else throw e;
    }
  }
  return bad;
}`,
    shows: ['errors-exceptions', 'array-loops', 'functions-call-define'],
    not: ['promises', 'async-await', 'inheritance', 'debugging-stack-traces'],
  },
  {
    code: `function checkPassword(text) {
  if (text.length < 8) {
    return { ok: false, error: 'too short' };
  }
  return { ok: true };
}`,
    shows: ['functions-call-define', 'conditionals-if', 'objects', 'return-values'],
    not: ['errors-exceptions', 'debugging-stack-traces', 'promises'],
  },
  {
    code: `const errorCount = 3;
if (errorCount > 0) {
  console.error('Found ' + errorCount + ' spelling errors');
}`,
    shows: ['variables', 'strings', 'conditionals-if'],
    not: ['errors-exceptions', 'debugging-stack-traces', 'promises'],
  },
  {
    code: `class Pitcher {
  throw(ball) {
    console.log('Pitcher throws a ' + ball);
  }

  catch(ball) {
    console.log('Caught the ' + ball);
  }
}

new Pitcher().throw('curveball');`,
    shows: ['classes'],
    not: ['errors-exceptions', 'inheritance', 'debugging-stack-traces', 'promises'],
  },
  {
    code: `function third() {
  throw new Error('lost in here');
}
function second() {
  third();
}

try {
  second();
} catch (error) {
  console.log(error.stack);
}`,
    shows: ['debugging-stack-traces', 'errors-exceptions', 'functions-call-define'],
    not: ['promises', 'async-await', 'inheritance'],
  },
  {
    code: `function applyVoucher(cart) {
  console.trace('who asked for a voucher?');
  cart.total *= 0.9;
}

function checkout(cart) {
  applyVoucher(cart);
}`,
    shows: ['debugging-stack-traces', 'functions-call-define'],
    not: ['errors-exceptions', 'promises', 'classes', 'closures'],
  },
  {
    code: `function average(marks) {
  let sum = 0;
  for (let i = 0; i <= marks.length; i++) {
    debugger;
    sum += marks[i];
  }
  return sum / marks.length;
}`,
    shows: ['debugging-stack-traces', 'for-loops', 'functions-call-define'],
    not: ['errors-exceptions', 'promises', 'while-loops', 'recursion'],
  },
  {
    code: `const report = new Error('checkpoint').stack;
const frames = report.split('\\n');
console.log('called from', frames[2]);`,
    shows: ['debugging-stack-traces', 'variables'],
    not: ['promises', 'async-await', 'inheritance', 'classes'],
  },
  {
    code: `const stack = [];
stack.push('plate');
stack.push('bowl');
console.log('on top:', stack.pop());`,
    shows: ['arrays', 'array-mutation-methods', 'variables'],
    not: ['debugging-stack-traces', 'errors-exceptions', 'classes', 'recursion'],
  },
  {
    code: `function trace(outline, steps = 4) {
  return outline.repeat(steps);
}

console.log(trace('~.'));`,
    shows: ['functions-call-define', 'parameters-defaults', 'return-values'],
    not: ['debugging-stack-traces', 'errors-exceptions', 'recursion'],
  },
  {
    code: `const pancakes = { stack: 6, debugger: 'Sue', topping: 'honey' };
console.log(pancakes.stack);`,
    shows: ['objects', 'variables'],
    not: ['debugging-stack-traces', 'errors-exceptions', 'this-binding', 'classes'],
  },
];
