const first = '__typed_one__';
const second = '__typed_two__';

const sum = __sum__;
