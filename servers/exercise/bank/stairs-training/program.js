function train(step) {
  if (step === 0) {
    console.log('turn');
    return;
  }
  console.log('__up__ ' + step);
  train(step - 1);
  console.log('__down__ ' + step);
}

train(__steps__);
