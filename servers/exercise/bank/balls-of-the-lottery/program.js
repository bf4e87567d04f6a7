const drawn = new Set();

drawn.add(4);
drawn.add(__second__);
drawn.add(__third__);
