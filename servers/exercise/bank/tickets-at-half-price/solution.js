export function halfPrice(age, student) {
  return age < 16 || age >= 65 || (student && age < 27);
}
