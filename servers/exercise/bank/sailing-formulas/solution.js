export const chain = (depth) => depth * __times__;

export const mark = (__map_a__, __map_b__) => ({ __map_a__: __map_a__, __map_b__: __map_b__ });

export const stronger = (first, second) => (first > second ? first : second);
