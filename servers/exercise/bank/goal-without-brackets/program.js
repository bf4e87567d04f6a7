let points = __score_none__;

function basket() {
  points = points + __score_worth__;
}

__press_one__;
__press_two__;
__press_three__;
