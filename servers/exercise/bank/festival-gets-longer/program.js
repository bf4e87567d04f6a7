const first = new Date(Date.UTC(2027, 5, __from__));
const last = __last__;

last.setUTCDate(__to__);
