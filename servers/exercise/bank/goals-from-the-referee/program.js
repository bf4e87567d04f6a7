const home = __home__;
const guest = __guest__;

function show(home, guest) {
  console.log(home + ' : ' + guest);
}

function referee(report) {
  report(0, 1);
  report(__given__);
}

referee(show);
__last__;
