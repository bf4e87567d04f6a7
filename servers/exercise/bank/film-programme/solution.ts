export interface Film {
  title: string;
  minutes: number;
}

export interface Screening extends Film {
  hall: number;
}

export type Programme = Screening[];

export function minutesIn(hall: number, programme: Programme): number {
  let minutes = 0;
  for (const screening of programme) {
    if (screening.hall === hall) {
      minutes += screening.minutes;
    }
  }
  return minutes;
}
