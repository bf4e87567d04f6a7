let platform = __old__;

__order_one__
__order_two__
