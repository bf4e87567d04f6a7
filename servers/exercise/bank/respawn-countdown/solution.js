export function countdown(seconds, show) {
  let left = seconds;
  show(left);
  const clock = setInterval(() => {
    left--;
    show(left);
    if (left === 0) {
      clearInterval(clock);
    }
  }, 1000);
}
