export interface Envelope {
  to: string;
  content: any;
}

export function seal(to: string, content: any): Envelope {
  return { to, content };
}
