const kilos = [__kilos_a__, __kilos_b__, __kilos_c__];

kilos.push(__late__);
kilos.sort();

console.log(kilos.join(' '));
console.log(kilos[kilos.length - 1]);
