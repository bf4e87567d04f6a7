export function giveCommands() {
  console.log('On your marks!');
  console.log('Set!');
  console.log('Go!');
}
