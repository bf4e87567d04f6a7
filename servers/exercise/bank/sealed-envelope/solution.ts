export interface Envelope<T> {
  to: string;
  content: T;
}

export function seal<T>(to: string, content: T): Envelope<T> {
  return { to, content };
}
