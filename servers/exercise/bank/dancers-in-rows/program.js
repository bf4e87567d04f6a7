for (let row = 1; row <= __rows__; row++) {
  let line = '';
  for (let place = 0; place < row + __more__; place++) {
    line = line + '__sign__';
  }
  console.log(line);
}
