function check(tonnes) {
  if (tonnes > __limit__) {
    throw new RangeError('too heavy');
  }
}

function weighAll(wagons) {
  for (const tonnes of wagons) {
    // trace: tonnes
    check(tonnes);
  }
}

try {
  weighAll([12, __a__, __b__, 48, 20]);
} catch (error) {
  const problem = error.message;
}
