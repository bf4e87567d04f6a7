export interface Exhibit {
  id: number;
  title: string;
  room: number;
}

export function place(exhibit: Exhibit): string {
  if (!exhibit.room) {
    return exhibit.title + ': cellar';
  }
  return exhibit.title + ': room ' + exhibit.room;
}
