function askWeather() {
  __work__
}

function tellLater(error) {
  console.log('later: ' + error.message);
}

try {
  askWeather().catch(tellLater);
  console.log('__wait__');
} catch (error) {
  console.log('at once: ' + error.message);
}
console.log('__end__');
