const plots = ['Kenji', 'Sofia', 'Bram'];

plots[__place_index__] = '__guest__';
