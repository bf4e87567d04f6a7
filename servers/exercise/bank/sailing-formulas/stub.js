export const chain = (depth) => depth;

export const mark = (__map_a__, __map_b__) => {
  // make the object here
};

export const stronger = (first, second) => first;
