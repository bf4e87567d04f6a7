export class Robot {
  constructor() {
    this.running = true;
  }

  stop() {
    this.running = false;
  }

  connect(button) {
    button.onPress(() => this.stop());
  }
}
