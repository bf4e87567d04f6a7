// Write both functions here.

export const painted = (name) => {
  throw new Error('Write painted first');
};

export const price = (name) => {
  throw new Error('Write price first');
};
