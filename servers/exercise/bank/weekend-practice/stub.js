function practiceTime(pieces) {
  return pieces * __piece__ + __warm__;
}

export const saturday = 0; // call practiceTime here
export const sunday = 0; // and here
export const weekend = 0;
