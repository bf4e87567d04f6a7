import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pleaIn } from './statement.ts';

describe('a student says that they are stuck', () => {
  it.each([
    "I don't understand",
    'I don’t understand this at all.',
    'i dont really get it',
    "I still don't get why it prints undefined",
    'I cannot figure this out',
    "I can't see how the loop ends",
    "I'm stuck",
    "I'm still so confused",
    'im lost',
    'I am completely lost here',
    'I feel stuck',
    'This makes no sense!',
    "It doesn't make any sense to me",
    'I have no idea what to do',
    'no clue where to start',
    'Loops are fine, but I do not understand closures',
    "I get arrays but I'm lost with objects",
    'I give up',
    'I need help with this',
    'this is too hard',
    "I don't know what to write next",
    "I didn't understand the hint",
    'I understood it before, but now I am confused',
    "we don't understand the task",
    'Stuck again',
    "don't understand the error",
    'recursion confuses me',
    "I'm not sure how to start",
    "And now I don't understand anything",
    "I don't understand anymore",
    "I can't follow this any more",
    "when I run it I'm lost",
    "If I change i it breaks and I don't understand why",
    "I've been stuck for an hour",
    'I keep getting stuck',
    'got stuck',
    'I still am stuck',
    'can you help me',
    'please help',
    'idk what to do',
    "I'm still not getting it",
    "I can't do this",
    'nothing works',
    'I tried it and got stuck',
    'Could you please help me with this?',
    "I think I'm stuck",
    'I get confused by closures',
    "I haven't got a clue",
    "I'm stuck now",
    "I've got no clue",
    'Not sure what to do',
    "I can't solve it",
  ])('%s', (text) => {
    expect(pleaIn(text)).toBeDefined();
  });
});

describe('a student does not say that they are stuck', () => {
  it.each([
    'now I understand',
    'Ah, now I get it!',
    'I understand now',
    "I didn't understand it, but now I do understand",
    'I was stuck but figured it out',
    "I'm not stuck",
    "I'm not confused any more",
    'I am no longer lost',
    "I'm stuck... wait, got it!",
    "I don't understand it. Oh, it makes sense now",
    "If I don't understand something I will ask",
    "It's not that I don't understand, I am just tired",
    "What happens when I don't get a return value?",
    "The computer doesn't understand my code",
    "My brother doesn't get it",
    'This makes sense',
    'The ball is stuck in my game loop code',
    "I don't think so",
    "I don't know your name",
    'I understand loops',
    'That was fun',
    'Can you make the wheel get unstuck?',
    "I don't think I'm stuck",
    "I wouldn't say I'm stuck",
    "I don't think it is confusing",
    'nothing confuses me',
    "Do you think I'm stuck?",
    'you think I am stuck, but I am not',
    "I don't see why not, let's do it",
    "I don't know how to thank you",
    "I can't see how this could be any easier",
    'Help me choose the next topic please',
    'lost count of how many I solved',
    "I don't get why people find this hard, it's easy",
    'do you understand?',
    "I'm not stuck anymore",
    "I'm never lost",
    "I don't get the error anymore",
    "I don't get any errors",
    "I'm not sure if I'm stuck",
    "My friend thinks I'm stuck",
    'I never get stuck',
    "I don't need help",
    "I won't give up",
    'Can you help me choose an exercise?',
    "I can't do it today",
    'recursion no longer confuses me',
    'Is this confusing?',
    'nothing works better than practice',
    'I have no idea how long this takes',
    "I don't know why but it works!",
    'it makes no sense to stop now',
    '',
  ])('%s', (text) => {
    expect(pleaIn(text)).toBeUndefined();
  });
});

it('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 500 }), (text) => {
      expect(['undefined', 'string']).toContain(typeof pleaIn(text));
    }),
  );
});

it('saying so survives capitals, spacing and curly quotes', () => {
  fc.assert(
    fc.property(fc.constantFrom("i don't get it", "i'm stuck", 'this makes no sense'), fc.nat(3), (text, spaces) => {
      const shouted = text
        .toUpperCase()
        .replaceAll("'", '’')
        .replaceAll(' ', ' '.repeat(spaces + 1));
      expect(pleaIn(shouted)).toBeDefined();
    }),
  );
});
