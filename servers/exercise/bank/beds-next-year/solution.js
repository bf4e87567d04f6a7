export function nextYear(beds) {
  const plan = [];
  for (let i = 0; i < beds.length; i++) {
    const bed = beds[i];
    if (bed.years >= __most__) {
      plan[i] = { crop: '__rest__', years: 1 };
    } else {
      plan[i] = { crop: bed.crop, years: bed.years + 1 };
    }
  }
  return plan;
}
