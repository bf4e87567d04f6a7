let cook = '__people_a__';
let washer = '__people_b__';
let shopper = '__people_c__';

function nextWeek() {
  [cook, washer, shopper] = [__order__];
  // trace: cook
}

nextWeek();
nextWeek();
nextWeek();
