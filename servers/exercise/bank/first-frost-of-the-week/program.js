const degrees = [__week__];

const frost = degrees.find((one) => one < 0);
