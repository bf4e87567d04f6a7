function wake(hour, sound = '__usual__') {
  console.log(sound + ' at ' + hour);
}

wake(__first__);
wake(__second__);
