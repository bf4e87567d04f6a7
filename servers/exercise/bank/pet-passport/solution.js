export function passport(name, species, year) {
  return { name: name, species: species, born: year, vaccinated: false };
}
