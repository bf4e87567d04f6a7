export class Thermostat {
  constructor(wanted) {
    this.target = wanted;
  }

  get target() {
    return this._target;
  }

  set target(celsius) {
    this._target = Math.min(30, Math.max(5, celsius));
  }
}
