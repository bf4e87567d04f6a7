import type { Cause } from '@learnflow/shared/code';

/**
 * What to know where a slip of this kind was made: the rule in general, and a question that leads to it. Nothing of
 * any exercise stands here, and no rule says which of two ways is the right one this time.
 */
export const RULE_BY_CAUSE: Readonly<Record<Cause, string>> = {
  accumulate:
    'A value that grows needs its old value on the right of the =. Which old value should go into the new one?',
  'and-or':
    '&& holds only where both sides do, || where at least one does. Say the condition aloud: is it "both" or "one of them"?',
  argument:
    'A function sees only what it is given, place by place. What does each place of this call stand for, and what do you give it?',
  'argument-order':
    'Values go to parameters by their place, not by their name. Which value arrives in which parameter?',
  arithmetic:
    'Say in words what is to be worked out, and in which order: * / % come before + and -, parentheses before all. Where does yours part from that?',
  await: 'An async result is a promise until it is waited for. Which value is used here before it has arrived?',
  boundary:
    '< leaves the limit itself out, <= takes it in; > and >= are the same pair. What should happen exactly at the limit?',
  branches: 'Of two branches the first belongs to "yes", the second to "no". Which value should come for yes?',
  call: 'Calling another function gives another result, however alike the names are. What does the called function give back?',
  'call-or-pass':
    'A name alone hands the function over, parentheses call it now, and an arrow function waits. Who should call it, and when?',
  comparison: 'A comparison must be false wherever the answer is no. Try it with one value that should be refused.',
  condition:
    'A condition should say what is meant, and no more. For which values is yours true though it should not be, or the other way round?',
  'condition-part':
    'A rule with several cases needs all of them in its condition. Which case of the task does yours never ask about?',
  conversion:
    'Text and number are different types: + joins texts, and a text is not counted. Which type does each value here have?',
  copy: 'A second name for an object is no copy: a change through either is a change of both. Is a new object made here?',
  declaration:
    'What is declared outside a loop or a function is one for all its rounds; what is declared inside is new each time. Which value must be new here, or have a name of its own?',
  'default-value':
    'A default is taken where the argument is missing (undefined), and only there. What happens in a call that leaves it out?',
  destructuring:
    'Square brackets take by place, braces take by name, and `name: other` gives it another name. Which name gets which value here?',
  direction:
    'Read a comparison from left to right with real numbers. Is it true for the values for which the answer should be yes?',
  'early-exit':
    'return ends the whole function, in the middle of a loop too. When is it sure that nothing later can change the answer?',
  equality:
    '=== asks whether two values are the same, !== whether they differ. For which values should the answer be yes?',
  errors:
    'A function that may throw needs somebody who catches. Which calls can fail here, and where should that be noticed?',
  export:
    'Other files, the tests among them, see only what is exported, and by exactly that name. What do they import?',
  expression: 'Every expression gives one value. Write down what this one gives, for the example that fails.',
  'extra-operand':
    'Everything in a calculation changes what comes out. Which of these values has no business in this one?',
  'extra-step': 'Everything that stands in the code does something. What would be different without this?',
  fallthrough:
    'A switch goes on into the next case until something leaves it. What happens after the last line of the case?',
  'fixed-value': 'A value that is written into the code is the same in every call. Should it be the same here?',
  import:
    'An import names what it takes exactly as the other file exports it, and ./ means this folder. What does that file export?',
  index:
    'The first element has the index 0, the last one the length less one, and negative numbers find nothing. Which element is read here?',
  keyword:
    'const never gets another value; let and const live in their block, and var in the whole function. What does this variable need?',
  limits:
    'max takes the larger of its values, min the smaller. Which values can come in here that should not come out?',
  'loop-kind':
    'if asks once, while asks again after every round, and forEach does not wait for what it calls. How often should this be done?',
  loose: '== converts its sides before it compares, === does not. Which two values are meant to differ here?',
  method:
    'Methods with like names differ in what they look at and what they give back. Say for a small example what this one gives.',
  'missing-call':
    'A value and what one of its methods makes of it are two things, and nothing happens until the method is called. What should be asked of this value?',
  'missing-case':
    'Where nothing is said for a case, nothing happens in it. Which case of the task has no line of its own?',
  'missing-guard': 'Some steps are right only under a condition. When should this one not be done?',
  'missing-operand': 'A result is made of several values. Which value that the task speaks of has no part in this one?',
  'missing-property':
    'An object has only the properties that are written down. Compare what the task asks for with what yours has.',
  'missing-return':
    'A function gives back only what stands behind return; everything else is worked out and lost. Where does the result leave the function?',
  'missing-step': 'Go through the task sentence by sentence: each needs a line. Which one has none?',
  'missing-update':
    'A variable keeps its value until something is assigned to it. Which one should change here and does not?',
  name: 'Each name stands for one value. Which value is needed at this place, and which one does this name have?',
  negation:
    '! turns true into false and back, and two of them undo each other. Is the question asked the right way round?',
  new: 'A class is called with new, and an Error is made with it too. What kind of value should arrive here?',
  nullish:
    '|| skips everything that counts as false, 0 and the empty text too; ?? skips only null and undefined. Which values should be kept?',
  'off-by-one':
    'Counting from 0 and counting from 1 differ by one, and so do a length and the last index. Try the first and the last case by hand.',
  'operand-order': 'a - b is not b - a, and joined texts keep their order. Which side should come first?',
  optional:
    'Reading on from undefined or null stops the program; ?. gives undefined instead. What may be missing here?',
  order: 'The same parts in another order are something else. What should come first?',
  'order-of-steps':
    'A line sees what the lines above it have done, and nothing else. Which value is needed before it is there, or changed too early?',
  parameter:
    'A parameter is how a value gets into a function. Which values does the caller give, and what are they called inside?',
  property: 'A dot takes one property or method of a value. Which value stands left of it, and what does it have?',
  'property-access':
    'After a dot stands the name itself; in brackets stands an expression whose value is the name. Is the name known, or is it in a variable?',
  'property-name':
    'Left of the colon stands the name by which a property is found, right of it the value. Which names does the task ask for?',
  'regular-expression':
    '^ and $ bind a pattern to the start and the end, g finds every place, + and * and {n} say how often. Which text does yours take that it should not?',
  rest: '... before the last parameter gathers all that is left into one array. How many values may a caller give?',
  rounding:
    'floor goes down, ceil goes up, round goes to the nearest whole number. Try a value that lies between two whole numbers.',
  sign: 'A difference is below 0 where the second number is the larger; a distance never is. Which of the two is meant here?',
  'spread-order': 'Of two spread objects the later one wins where both have a property. Which one should win?',
  'start-value':
    'A variable that counts or collects starts with what is right before anything was seen. What should come out when nothing is there?',
  structure: 'A value in braces, in brackets or alone is not the same thing. What exactly does the task want back?',
  super:
    'super stands for the parent class, and its constructor runs before this is used. What does the parent do that is needed here?',
  template:
    'Between backticks ${ } puts in a value; in plain quotes it is only text. Which parts of the text change from call to call?',
  text: 'Texts are compared and printed letter by letter. Which text does the task ask for, exactly?',
  this: 'this is the object in front of the dot of the call; an arrow function takes it from around. Which object should it be here?',
  throw:
    'throw stops and says that something failed; return hands a value back as if all were well. Which one does the caller need to see?',
  type: 'A type says which values a caller may give and get, and any switches the check off. Which values should be refused?',
  'use-a-method':
    'Most kinds of values bring methods for what is usually done with them. Which one does what the task says here?',
  value: 'A number in the code comes from the task. Where does this one come from?',
  'value-type':
    "'5' is a text, 5 a number, 'true' a text, true a boolean, and null is nothing at all. Which of these does the task ask for?",
};
