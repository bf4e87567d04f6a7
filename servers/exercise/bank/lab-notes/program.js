let notes = 'started';

function mix(grams) {
  if (grams > __grams_limit__) {
    throw new RangeError('too much');
  }
  return 'mixed';
}

function experiment(grams) {
  const result = mix(grams);
  notes = notes + ', __task__';
  return result;
}

try {
  experiment(__grams_much__);
  notes = notes + ', saved';
} catch (error) {
  notes = notes + ', ' + error.message;
}
