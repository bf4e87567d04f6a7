const basket = { owner: '__owner__', berries: __berries__ };

let { berries } = basket;
__which__ = __which__ + __more__;
