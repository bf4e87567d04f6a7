export class Hold {
  constructor(limit) {
    this.limit = limit;
    this.tonnes = 0;
  }
  load(tonnes) {
    this.tonnes = this.tonnes + tonnes;
    return this.tonnes <= this.limit;
  }
}
