import { leaderOf, type Player } from './solution.ts';

const leader = (player: Player): string | null => leaderOf(player);

test('a player of a guild with a leader', () => {
  expect(leader({ name: 'Pixel', guild: { name: 'Owls', leader: 'Nova' } })).toBe('Nova');
});

test('a guild without a leader', () => {
  expect(leader({ name: 'Byte', guild: { name: 'Foxes', leader: null } })).toBeNull();
});

test('a player without a guild', () => {
  expect(leader({ name: 'Moss' })).toBeNull();
});

test('the checker knows that there may be no leader', () => {
  // @ts-expect-error it may be null
  const name: string = leaderOf({ name: 'Moss' });
  // @ts-expect-error a text may be there
  const nothing: null = leaderOf({ name: 'Moss' });
  expect(name).toBeNull();
});
