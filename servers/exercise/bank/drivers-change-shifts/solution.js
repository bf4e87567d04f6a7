export function nextWeek(first, second, third) {
  let early = first;
  let late = second;
  let night = third;

  const resting = night;
  night = late;
  late = early;
  early = resting;

  return 'early: ' + early + ', late: ' + late + ', night: ' + night;
}
