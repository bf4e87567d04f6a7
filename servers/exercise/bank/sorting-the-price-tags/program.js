console.log(__price_one__ < __price_two__);
console.log('__price_one__' < '__price_two__');
console.log('__word_one__' < '__word_two__');
console.log('__name_one__' < '__name_two__');
