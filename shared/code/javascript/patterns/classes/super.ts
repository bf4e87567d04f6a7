import { definePattern } from '../pattern.ts';

export const missingSuper = definePattern({
  id: 'missing-super',
  certainty: 'certain',
  kind: 'error',
  weight: 92,
  concept: 'inheritance',
  say: 'a class that extends another must call super() in its constructor',
  check: 'who sets up what the parent class holds?',
  covers: ['this-before-super'],
  find: {
    by: 'eslint',
    rule: 'constructor-super',
    spot: ({ node, messageId }) => (node && messageId === 'missingAll' ? { at: node } : undefined),
  },
  wrong: `class Animal { constructor(name) { this.name = name; } }
class Dog extends Animal {
  constructor(name) {
    console.assert(name);
  }
}`,
  right: `class Animal { constructor(name) { this.name = name; } }
class Dog extends Animal {
  constructor(name) {
    super(name);
  }
}`,
  harm: {
    call: `new Dog('Rex').name`,
    expected: `'Rex'`,
    actual:
      "ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
  },
});

export const thisBeforeSuper = definePattern({
  id: 'this-before-super',
  certainty: 'certain',
  kind: 'error',
  weight: 91,
  concept: 'inheritance',
  say: 'before super() there is no this yet',
  check: 'which line should come first in this constructor?',
  find: { by: 'eslint', rule: 'no-this-before-super' },
  wrong: `class Animal { constructor(name) { this.name = name; } }
class Dog extends Animal {
  constructor(name) {
    this.tricks = [];
    super(name);
  }
}`,
  right: `class Animal { constructor(name) { this.name = name; } }
class Dog extends Animal {
  constructor(name) {
    super(name);
    this.tricks = [];
  }
}`,
  harm: {
    call: `new Dog('Rex').name`,
    expected: `'Rex'`,
    actual:
      "ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
  },
});
