export class Elevator {
  // your code
}
