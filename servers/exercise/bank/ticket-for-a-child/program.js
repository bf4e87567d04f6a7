class Ticket {
  constructor(cents) {
    this.cents = cents;
  }
}

class ChildTicket extends Ticket {
  constructor(cents) {
    __lines_one__
    __lines_two__
  }
}

let paid = 0;
let problem = 'none';

try {
  const ticket = new ChildTicket(__fare_full__);
  paid = ticket.cents;
} catch (error) {
  problem = error.name;
}
