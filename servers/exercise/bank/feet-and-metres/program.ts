interface Feet {
  value: number;
}

interface Metres {
  value: number;
}

function toMetres(depth: Feet): Metres {
  return { value: depth.value / 3 };
}

function pressureAt(depth: Metres): number {
  return depth.value / 10 + 1;
}

const dive: Feet = { value: __depth_feet__ };
const bar = pressureAt(__given__);
