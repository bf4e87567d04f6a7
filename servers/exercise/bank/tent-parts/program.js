const tent = { beds: 2, doors: 1, pegs: 8 };
const part = '__part_name__';

tent__place__ = __value__;
