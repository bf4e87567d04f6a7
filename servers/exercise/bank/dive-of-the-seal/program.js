function dive(metres) {
  // trace: metres
  if (metres < __bottom__) {
    dive(__next__);
  }
}

dive(__start__);
