export interface Patient {
  name: string;
  room: number;
}

export function directions(patients: Patient[], name: string): string {
  const patient = patients.find((one) => one.name === name);
  return 'room ' + patient.room;
}
