export interface Patient {
  name: string;
  room: number;
}

export function directions(patients: Patient[], name: string): string {
  const patient = patients.find((one) => one.name === name);
  if (patient === undefined) {
    return name + ' is not here';
  }
  return 'room ' + patient.room;
}
