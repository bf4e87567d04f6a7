import type { Sample } from './sample.ts';

export const classes: readonly Sample[] = [
  {
    code: `class Dog {
  constructor(name) {
    this.name = name;
  }
  bark() {
    return this.name + ' barks';
  }
}
const rex = new Dog('Rex');
rex.bark();`,
    shows: ['classes', 'return-values', 'parameters-defaults', 'strings', 'variables'],
    not: ['this-binding', 'inheritance', 'functions-call-define', 'objects', 'closures'],
  },
  {
    code: `class Circle {
  #radius = 1;
  static unit = new Circle();
  get area() {
    return Math.PI * this.#radius ** 2;
  }
}`,
    shows: ['classes', 'numbers', 'operators-arithmetic', 'return-values'],
    not: ['this-binding', 'inheritance', 'parameters-defaults', 'objects', 'hoisting-tdz'],
  },
  {
    code: `class Animal {
  speak() {
    return '...';
  }
}
class Cat extends Animal {
  speak() {
    return super.speak() + 'meow';
  }
}`,
    shows: ['classes', 'inheritance', 'return-values', 'strings'],
    not: ['this-binding', 'recursion', 'rest-spread', 'operators-arithmetic'],
  },
  {
    code: `class NotFound extends Error {
  constructor(id) {
    super(\`no \${id}\`);
    this.id = id;
  }
}
throw new NotFound(3);`,
    shows: ['inheritance', 'classes', 'errors-exceptions', 'template-strings'],
    not: ['this-binding', 'debugging-stack-traces', 'promises', 'functions-call-define'],
  },
  {
    code: `const base = { hello() { return 'hi'; } };
const child = Object.create(base);
child.hello();`,
    shows: ['inheritance', 'objects', 'return-values'],
    not: ['classes', 'this-binding', 'null-undefined', 'functions-call-define'],
  },
  {
    code: `class Square extends Shape {}
const Round = class extends Shape {
  roll() {
    super.move();
  }
};`,
    shows: ['inheritance', 'classes', 'variables'],
    not: ['this-binding', 'functions-call-define', 'return-values', 'closures'],
  },
  {
    code: `class Admin extends User {
  constructor(name, level = 1) {
    super(name);
    this.level = level;
  }
}`,
    shows: ['inheritance', 'classes', 'parameters-defaults'],
    not: ['this-binding', 'closures', 'objects', 'variables'],
  },
  {
    code: `const map = new Map();
const now = new Date();
const dictionary = Object.create(null);`,
    shows: ['sets-maps', 'dates', 'variables'],
    not: ['classes', 'inheritance', 'null-undefined', 'array-transformations', 'json'],
  },
  {
    code: `function createUser(name) {
  return { name, greet: () => 'hi ' + name };
}
const className = 'user';`,
    shows: ['objects', 'closures', 'arrow-functions', 'return-values'],
    not: ['classes', 'inheritance', 'this-binding', 'operators-arithmetic'],
  },
  {
    code: `class Garage {
  constructor() {
    this.car = new Car();
  }
}
class Car {}`,
    shows: ['classes'],
    not: ['inheritance', 'this-binding', 'parameters-defaults', 'recursion', 'variables'],
  },
  {
    code: `const user = {
  name: 'Ada',
  greet() {
    console.log(this.name);
  },
};
const greet = user.greet;
greet();`,
    shows: ['this-binding', 'objects', 'variables', 'strings'],
    not: ['classes', 'inheritance', 'closures', 'arrow-functions', 'return-values'],
  },
  {
    code: `function introduce(greeting) {
  return greeting + ', ' + this.name;
}
introduce.call({ name: 'Bob' }, 'Hi');
const bound = introduce.bind({ name: 'Eve' });`,
    shows: ['this-binding', 'objects', 'functions-call-define', 'parameters-defaults'],
    not: ['classes', 'inheritance', 'operators-arithmetic', 'closures'],
  },
  {
    code: `class Timer {
  seconds = 0;
  start() {
    setInterval(() => {
      this.seconds++;
    }, 1000);
  }
}`,
    shows: ['this-binding', 'classes', 'event-loop-timers', 'callbacks', 'arrow-functions', 'increment-decrement'],
    not: ['inheritance', 'promises', 'recursion', 'functions-call-define'],
  },
  {
    code: `class Button {
  count = 0;
  click() {
    this.count += 1;
  }
}
const button = new Button();
document.addEventListener('click', button.click);`,
    shows: ['this-binding', 'classes', 'callbacks', 'operators-arithmetic'],
    not: ['inheritance', 'arrow-functions', 'increment-decrement', 'closures', 'event-loop-timers'],
  },
  {
    code: `const team = {
  name: 'Reds',
  list() {
    const self = this;
    return ['a'].map(function (player) {
      return player + self.name;
    });
  },
};`,
    shows: ['this-binding', 'objects', 'array-transformations', 'callbacks'],
    not: ['classes', 'arrow-functions', 'inheritance', 'for-loops'],
  },
  {
    code: `const most = Math.max.apply(null, [1, 2]);
const item = { get() { return 1; } };
item.get();`,
    shows: ['arrays', 'objects', 'numbers'],
    not: ['this-binding', 'null-undefined', 'classes', 'rest-spread'],
  },
  {
    code: `class Route {
  steps = 0;
  north(km) {
    this.steps += km;
    return this;
  }
}
new Route().north(2).north(3);`,
    shows: ['this-binding', 'classes', 'operators-arithmetic', 'return-values'],
    not: ['inheritance', 'arrow-functions', 'callbacks', 'increment-decrement', 'recursion'],
  },
];
