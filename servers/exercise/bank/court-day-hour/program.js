const booking = ['left court', 'Friday', 'at __hour__'];

const [__names__] = booking;
