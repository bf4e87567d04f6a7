const minutes = __hike_minutes__;

const rest = minutes % 60;
const hours = __what__ / 60;
