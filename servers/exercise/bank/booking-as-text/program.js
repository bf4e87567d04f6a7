const text = '{"room":__room__,"nights":__nights__}';
const booking = JSON.parse(text);

booking.nights = booking.nights + __more__;

console.log(booking.nights);
console.log(text.nights);
console.log(text);
