function countGuests(host, ...guests) {
  return guests.length;
}

const friends = ['Ana', 'Bo', 'Cai'];
const count = countGuests(__given__);
