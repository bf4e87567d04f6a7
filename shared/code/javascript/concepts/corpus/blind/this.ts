import type { Sample } from '../sample.ts';

export const thisBlind: readonly Sample[] = [
  {
    code: `const robot = {
  name: 'R2',
  beep() {
    console.log(this.name + ' beeps');
  },
};

const loose = robot.beep;
loose.call(robot);
const fixed = robot.beep.bind({ name: 'C3' });
fixed();`,
    shows: ['this-binding', 'objects', 'functions-call-define', 'variables'],
    not: ['inheritance', 'closures', 'promises', 'arrow-functions'],
  },
  {
    code: `class Stopwatch {
  seconds = 0;

  constructor() {
    this.tick = this.tick.bind(this);
  }

  start() {
    setInterval(this.tick, 1000);
  }

  tick() {
    this.seconds++;
  }
}`,
    shows: ['this-binding', 'classes', 'callbacks', 'event-loop-timers'],
    not: ['inheritance', 'promises', 'recursion', 'arrow-functions'],
  },
  {
    code: `class Toast {
  text = 'Saved!';

  show() {
    setTimeout(() => {
      console.log(this.text);
    }, 500);
  }
}

new Toast().show();`,
    shows: ['this-binding', 'classes', 'arrow-functions', 'event-loop-timers', 'callbacks'],
    not: ['inheritance', 'promises', 'recursion', 'async-await'],
  },
  {
    code: `function introduce(greeting) {
  console.log(greeting + ', I am ' + this.name);
}

const waiter = { name: 'Jules' };
introduce.call(waiter, 'Good evening');
introduce.apply({ name: 'Kim' }, ['Hi']);`,
    shows: ['this-binding', 'functions-call-define', 'objects'],
    not: ['classes', 'inheritance', 'arrow-functions', 'closures', 'promises'],
  },
  {
    code: `function bind(pages, cover) {
  console.log('Binding ' + pages + ' pages, this time in ' + cover);
}

bind(320, 'leather');`,
    shows: ['functions-call-define', 'strings'],
    not: ['this-binding', 'closures', 'classes', 'inheritance', 'arrow-functions'],
  },
  {
    code: `const phone = { owner: 'Aki', call: 'ringing' };
const contacts = ['Ben', 'Dia'];

function dialAll(self, names) {
  for (const name of names) console.log(self.owner, phone.call, name);
}

dialAll(phone, contacts);`,
    shows: ['objects', 'array-loops', 'functions-call-define'],
    not: ['this-binding', 'closures', 'classes', 'inheritance'],
  },
  {
    code: `const that = document.querySelector('#that');

that.addEventListener('click', (event) => {
  event.target.remove();
});`,
    shows: ['callbacks', 'arrow-functions', 'functions-call-define', 'variables'],
    not: ['this-binding', 'classes', 'inheritance', 'recursion'],
  },
];
