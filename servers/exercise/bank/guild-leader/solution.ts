export interface Guild {
  name: string;
  leader: string | null;
}

export interface Player {
  name: string;
  guild?: Guild;
}

export function leaderOf(player: Player): string | null {
  return player.guild?.leader ?? null;
}
