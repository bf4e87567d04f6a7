import type { Sample } from '../sample.ts';

export const laterBlind: readonly Sample[] = [
  {
    code: `fetch('/api/weather')
  .then((response) => response.text())
  .then((text) => console.log('Today:', text))
  .catch(() => console.log('No forecast'));`,
    shows: ['promises', 'arrow-functions', 'callbacks'],
    not: ['async-await', 'event-loop-timers', 'while-loops'],
  },
  {
    code: `function wait(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

wait(300).then(() => console.log('The egg is ready'));`,
    shows: ['promises', 'event-loop-timers', 'functions-call-define', 'arrow-functions'],
    not: ['async-await', 'recursion', 'classes', 'this-binding'],
  },
  {
    code: `const files = ['a.txt', 'b.txt'];
const loads = files.map((file) => fetch(file));

Promise.all(loads).then((results) => {
  console.log(results.length + ' files loaded');
});`,
    shows: ['promises', 'arrays', 'callbacks', 'variables'],
    not: ['async-await', 'event-loop-timers', 'while-loops', 'recursion'],
  },
  {
    code: `function loadUser(id, done) {
  const user = { id: id, name: 'Fay' };
  done(user);
}

loadUser(3, function (user) {
  console.log(user.name);
});`,
    shows: ['callbacks', 'functions-call-define'],
    not: ['promises', 'async-await', 'event-loop-timers', 'errors-exceptions'],
  },
  {
    code: `const promise = 'I will tidy my room';
let kept = false;

function resolve() {
  kept = true;
}

resolve();
if (kept) console.log('Kept: ' + promise);`,
    shows: ['functions-call-define', 'variables', 'conditionals-if'],
    not: ['promises', 'async-await', 'callbacks', 'event-loop-timers'],
  },
  {
    code: `setTimeout(() => {
  console.log('first the starter');
  setTimeout(() => console.log('then the soup'), 200);
}, 200);`,
    shows: ['callbacks', 'event-loop-timers', 'arrow-functions'],
    not: ['promises', 'async-await', 'recursion', 'this-binding'],
  },
  {
    code: `class Route {
  steps = '';

  then(street) {
    this.steps += ' > ' + street;
    return this;
  }
}

new Route().then('High Street').then('Mill Lane');`,
    shows: ['classes'],
    not: ['promises', 'async-await', 'event-loop-timers', 'inheritance', 'callbacks'],
  },
  {
    code: `async function showJoke() {
  const response = await fetch('/joke');
  const joke = await response.text();
  console.log(joke);
}

showJoke();`,
    shows: ['async-await', 'functions-call-define', 'variables'],
    not: ['event-loop-timers', 'callbacks', 'recursion', 'classes'],
  },
  {
    code: `import { readFile } from 'node:fs/promises';

const readNotes = async (file) => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    return '';
  }
};`,
    shows: ['async-await', 'errors-exceptions', 'arrow-functions', 'modules'],
    not: ['event-loop-timers', 'recursion', 'classes', 'this-binding'],
  },
  {
    code: `async function sendAll(letters, send) {
  let sent = 0;
  for (const letter of letters) {
    await send(letter);
    sent++;
  }
  return sent;
}`,
    shows: ['async-await', 'array-loops', 'functions-call-define'],
    not: ['event-loop-timers', 'recursion', 'array-transformations', 'callbacks'],
  },
  {
    code: `const ids = [4, 8, 15]
const players = await Promise.all(ids.map((id) => fetch(\`/players/\${id}\`)))
console.log(players.length)`,
    shows: ['promises', 'async-await', 'array-transformations', 'variables'],
    not: ['event-loop-timers', 'recursion', 'classes', 'while-loops'],
  },
  {
    code: `function saveDraft(draft) {
  return fetch('/drafts', { method: 'POST', body: draft }).then(function (response) {
    return response.ok;
  });
}`,
    shows: ['functions-call-define', 'promises', 'callbacks', 'return-values'],
    not: ['async-await', 'event-loop-timers', 'while-loops', 'classes'],
  },
  {
    code: `let awaitingPayment = true;

function asyncLabel() {
  return awaitingPayment ? 'await payment' : 'paid';
}

console.log(asyncLabel());`,
    shows: ['functions-call-define', 'variables', 'strings'],
    not: ['async-await', 'promises', 'event-loop-timers', 'callbacks'],
  },
  {
    code: `let left = 3;
const timer = setInterval(function () {
  console.log(left);
  left--;
  if (left === 0) clearInterval(timer);
}, 1000);`,
    shows: ['event-loop-timers', 'callbacks'],
    not: ['async-await', 'promises', 'recursion', 'this-binding'],
  },
  {
    code: `console.log('one');
setTimeout(() => console.log('four'), 0);
queueMicrotask(() => console.log('three'));
console.log('two');`,
    shows: ['event-loop-timers', 'callbacks', 'arrow-functions'],
    not: ['async-await', 'recursion', 'classes', 'errors-exceptions'],
  },
  {
    code: `function debounce(action, delay) {
  let timer;
  return function (value) {
    clearTimeout(timer);
    timer = setTimeout(() => action(value), delay);
  };
}`,
    shows: ['event-loop-timers', 'closures', 'callbacks', 'functions-call-define'],
    not: ['async-await', 'promises', 'recursion', 'classes'],
  },
  {
    code: `class EggTimer {
  minutes = 0;

  setTimer(minutes) {
    this.minutes = minutes;
  }

  tick() {
    this.minutes--;
  }
}`,
    shows: ['classes', 'increment-decrement'],
    not: ['event-loop-timers', 'promises', 'async-await', 'inheritance', 'callbacks'],
  },
  {
    code: `function delay(rounds) {
  let waited = 0;
  for (let i = 0; i < rounds; i++) waited += i;
  return waited;
}

console.log('before');
delay(5000);
console.log('after');`,
    shows: ['functions-call-define', 'for-loops'],
    not: ['event-loop-timers', 'promises', 'async-await', 'callbacks'],
  },
  {
    code: `const film = { title: 'Heat', timeout: 170, interval: 'after the first hour' };
film.timeout = film.timeout + 15;
console.log(film.interval);`,
    shows: ['objects', 'variables', 'strings'],
    not: ['event-loop-timers', 'promises', 'callbacks', 'async-await'],
  },
];
