let degrees = __day_early__;
let clothes = '__clothes__';

if (degrees < 10) {
  clothes = 'coat';
}

degrees = __day_late__;
