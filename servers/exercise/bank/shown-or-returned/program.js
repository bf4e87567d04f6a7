function showMetres(laps) {
  console.log(laps * 200);
}

function getMetres(laps) {
  return laps * 200;
}

const first = showMetres(__laps__);
const second = getMetres(__more__);

console.log(first);
console.log(second + 1);
