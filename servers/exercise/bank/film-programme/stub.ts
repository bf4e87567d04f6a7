export interface Film {
  title: string;
  minutes: number;
}

// the types Screening and Programme

export function minutesIn(hall: number, programme: Programme): number {
  let minutes = 0;
  for (const screening of programme) {
    if (screening.hall === hall) {
      minutes += screening.minutes;
    }
  }
  return minutes;
}
