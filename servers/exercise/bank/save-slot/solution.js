export function load(text) {
  try {
    const game = JSON.parse(text);
    if (game.coins === undefined) {
      game.coins = __coins__;
    }
    return game;
  } catch (error) {
    return { level: __level__, coins: 100 };
  }
}
