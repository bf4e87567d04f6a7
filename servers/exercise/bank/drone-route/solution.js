export class Route {
  constructor() {
    this.right = 0;
    this.up = 0;
  }

  north(km) {
    this.up = this.up + km;
    return this;
  }

  east(km) {
    this.right = this.right + km;
    return this;
  }

  end() {
    return this.right + ' ' + this.up;
  }
}
