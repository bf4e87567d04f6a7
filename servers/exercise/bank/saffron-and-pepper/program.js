const saffron = __kilos_one__;
const pepper = __kilos_two__;
const together = saffron + pepper;
