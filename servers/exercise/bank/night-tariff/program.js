const hour = 22;
let price = 30;

function cost(kilowattHours) {
  return kilowattHours * price;
}

__change__

const bill = cost(__used__);
