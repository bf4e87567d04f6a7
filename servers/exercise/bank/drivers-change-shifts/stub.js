export function nextWeek(first, second, third) {
  let early = first;
  let late = second;
  let night = third;

  // your code

  return 'early: ' + early + ', late: ' + late + ', night: ' + night;
}
