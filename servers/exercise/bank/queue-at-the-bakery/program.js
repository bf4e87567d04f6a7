const queue = ['__a__', '__b__'];

while (queue.length > 0) {
  const first = queue.shift();
  // trace: first
  if (first === '__a__') queue.push('__c__');
}
