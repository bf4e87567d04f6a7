let lap;

for (lap = __run_start__; lap < __run_limit__; lap += __run_step__) {
  console.log('time of lap ' + lap);
}
