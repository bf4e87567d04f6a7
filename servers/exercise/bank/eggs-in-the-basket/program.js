let eggs = __start__;

function layAnEgg() {
  eggs++;
  // trace: eggs
}

layAnEgg();
layAnEgg();
eggs -= __sold__;
layAnEgg();
eggs--;
layAnEgg();
