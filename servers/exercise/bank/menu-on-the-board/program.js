let today = '__dish_old__';
let tomorrow = today;

__day__ = '__dish_new__';
