export class Thermostat {
  constructor(wanted) {
    this.target = wanted;
  }

  get target() {
    return this.target;
  }

  set target(celsius) {
    this.target = Math.min(30, Math.max(5, celsius));
  }
}
