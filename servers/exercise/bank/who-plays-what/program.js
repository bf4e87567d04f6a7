function introduce(name, instrument) {
  console.log(name + ': ' + instrument);
}

introduce('__one__', '__plays__');
introduce('__plays__', '__two__');
introduce('__two__');
