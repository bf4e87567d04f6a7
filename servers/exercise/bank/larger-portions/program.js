const portions = [__kilos_a__, __kilos_b__, __kilos_c__];

for (__loop_head__) {
  __loop_body__ + __more__;
}
