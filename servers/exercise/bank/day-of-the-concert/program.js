const concert = new Date(Date.UTC(2027, __concert_month__, __concert_day__));

const number = concert.__method__();
