const crew = ['Ada', 'Bo', 'Chen'];
const name = '__name__';
let answer = 'on land';

if (__question__) {
  answer = 'on board';
}
