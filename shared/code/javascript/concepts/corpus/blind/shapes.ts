import type { Sample } from '../sample.ts';

export const shapesBlind: readonly Sample[] = [
  {
    code: `class Parcel {
  constructor(weight, target) {
    this.weight = weight;
    this.target = target;
  }

  label() {
    return \`\${this.weight} kg to \${this.target}\`;
  }
}

const gift = new Parcel(2, 'Bern');
console.log(gift.label());`,
    shows: ['classes', 'variables', 'template-strings'],
    not: ['inheritance', 'closures', 'callbacks', 'modules'],
  },
  {
    code: `class Thermostat {
  #target = 20

  set target(value) {
    if (value > 30) throw new RangeError('too hot')
    this.#target = value
  }

  get target() {
    return this.#target
  }
}`,
    shows: ['classes', 'errors-exceptions', 'conditionals-if'],
    not: ['inheritance', 'async-await', 'arrays'],
  },
  {
    code: `class Playlist {
  static all = [];
  songs = [];

  add(song) {
    this.songs.push(song);
    return this;
  }
}

new Playlist().add('Hey Ya').add('Hurt');`,
    shows: ['classes', 'arrays', 'array-mutation-methods'],
    not: ['inheritance', 'closures', 'recursion', 'modules'],
  },
  {
    code: `const cat = {
  name: 'Pixel',
  speak() {
    return 'Meow';
  },
};

console.log(\`\${cat.name}: \${cat.speak()}\`);`,
    shows: ['objects', 'functions-call-define', 'template-strings'],
    not: ['classes', 'inheritance', 'this-binding', 'closures'],
  },
  {
    code: `const card = document.createElement('div');
card.className = 'class extends card';
card.classList.add('first-class');`,
    shows: ['variables', 'strings'],
    not: ['classes', 'inheritance', 'objects', 'this-binding'],
  },
  {
    code: `function createPlayer(name, classroom) {
  return { name, classroom, lives: 3 };
}

const hero = createPlayer('Link', '5B');
console.log(hero.lives);`,
    shows: ['functions-call-define', 'return-values', 'objects'],
    not: ['classes', 'inheritance', 'this-binding', 'closures', 'errors-exceptions'],
  },
  {
    code: `class Vehicle {
  constructor(wheels) {
    this.wheels = wheels;
  }
}

class Bike extends Vehicle {
  constructor() {
    super(2);
  }
}

console.log(new Bike().wheels);`,
    shows: ['inheritance', 'classes'],
    not: ['closures', 'callbacks', 'errors-exceptions', 'sets-maps'],
  },
  {
    code: `class Shape {
  area() {
    return 0;
  }
  describe() {
    return 'Area: ' + this.area();
  }
}
class Square extends Shape {
  side = 4;
  area() {
    return this.side ** 2;
  }
}`,
    shows: ['inheritance', 'classes', 'return-values'],
    not: ['closures', 'recursion', 'callbacks', 'ts-annotations'],
  },
  {
    code: `class OutOfStockError extends Error {
  constructor(item) {
    super(item + ' is sold out');
    this.item = item;
  }
}

throw new OutOfStockError('umbrella');`,
    shows: ['inheritance', 'classes', 'errors-exceptions'],
    not: ['promises', 'async-await', 'closures'],
  },
  {
    code: `class Engine {
  start() {
    console.log('Vroom');
  }
}

class Car {
  engine = new Engine();

  drive() {
    this.engine.start();
  }
}`,
    shows: ['classes'],
    not: ['inheritance', 'closures', 'errors-exceptions', 'array-transformations'],
  },
  {
    code: `const baseTheme = { colour: 'black', size: 12 };
const extended = { ...baseTheme, size: 16, parent: 'base' };
console.log(extended);`,
    shows: ['rest-spread', 'objects', 'variables'],
    not: ['inheritance', 'classes', 'array-destructuring', 'this-binding'],
  },
  {
    code: `function longer<T extends { length: number }>(one: T, two: T): T {
  return one.length >= two.length ? one : two;
}

console.log(longer('salt', 'pepper'));`,
    shows: ['ts-generics', 'functions-call-define', 'ts-annotations', 'return-values'],
    not: ['inheritance', 'classes', 'optional-chaining-nullish'],
    path: 'longer.ts',
  },
  {
    code: `function superHero(extendsCape) {
  console.log(\`The super hero extends a cape of \${extendsCape} metres\`);
}

superHero(3);`,
    shows: ['functions-call-define', 'template-strings'],
    not: ['inheritance', 'classes', 'this-binding', 'objects'],
  },
];
