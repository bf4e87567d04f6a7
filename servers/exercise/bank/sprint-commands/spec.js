const print = vi.spyOn(console, 'log');
const printed = () => print.mock.calls.flatMap((values) => values.join(' ').split('\n'));
const { giveCommands } = await import('./solution.js');

test('nothing is printed before the function is called', () => {
  expect(printed()).toEqual([]);
});

test('one call prints the three commands in their order', () => {
  print.mockClear();
  giveCommands();
  expect(printed()).toEqual(['On your marks!', 'Set!', 'Go!']);
});

test('two calls print them twice', () => {
  print.mockClear();
  giveCommands();
  giveCommands();
  expect(printed()).toEqual(['On your marks!', 'Set!', 'Go!', 'On your marks!', 'Set!', 'Go!']);
});
