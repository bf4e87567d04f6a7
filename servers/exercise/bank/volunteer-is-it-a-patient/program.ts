interface Patient {
  name: string;
  room: number;
}

interface Volunteer {
  name: string;
  room: number;
  __extra_types__
}

function countProperties(patient: Patient): number {
  return Object.keys(patient).length;
}

const volunteer: Volunteer = { name: '__name__', room: __room__, __extra_values__ };
const count = countProperties(__given__);
