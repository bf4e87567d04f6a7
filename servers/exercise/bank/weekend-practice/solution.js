function practiceTime(pieces) {
  return pieces * __piece__ + __warm__;
}

export const saturday = practiceTime(4);
export const sunday = practiceTime(2);
export const weekend = saturday + sunday;
