export class Route {
  // your code
}
