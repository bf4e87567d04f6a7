let all = 0;

function makeTurbine(energy) {
  let own = 0;

  return function () {
    own = own + energy;
    all = all + energy;
    console.log(own + ' of ' + all);
  };
}

const north = makeTurbine(__north__);
const south = makeTurbine(__south__);

north();
south();
__last__();
