import { ContainerShip, Ship } from './solution.js';

test('a new ship is empty', () => {
  expect(new ContainerShip('Rosa', 18).describe()).toBe('Rosa, 18 knots, 0 __word__');
});

test('loads add up', () => {
  const ship = new ContainerShip('Sakura', 21);
  ship.load(400);
  ship.load(50);
  expect(ship.describe()).toBe('Sakura, 21 knots, 450 __word__');
});

test('it is a ship', () => {
  const ship = new ContainerShip('Rosa', 18);
  expect(ship).toBeInstanceOf(Ship);
  expect(ship.name).toBe('Rosa');
  expect(ship.knots).toBe(18);
});

test('an ordinary ship speaks as before', () => {
  expect(new Ship('Rosa', 18).describe()).toBe('Rosa, 18 knots');
});

test('what Ship says is used, whatever it is', () => {
  const before = Ship.prototype.describe;
  Ship.prototype.describe = () => 'a ship';
  const text = new ContainerShip('Rosa', 18).describe();
  Ship.prototype.describe = before;
  expect(text).toBe('a ship, 0 __word__');
});
