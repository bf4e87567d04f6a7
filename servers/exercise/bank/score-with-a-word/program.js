const goals = __goals__;
const text = 'Goals: ' + __round_open__goals > 10 ? '__many__' : '__few__'__round_close__;
