const booked = new Set();
const cabin = { name: 'Heron', beds: 4 };
const favourite = cabin;

booked.add(cabin);
booked.add(__second__);
booked.add(__third__);
