const seats = __seats__;

async function isSoldOut() {
  return seats === 0;
}

async function sell(name) {
  if (__wait__isSoldOut()) {
    return 'sorry, ' + name;
  }
  return 'welcome, ' + name;
}

const answer = await sell('__name__');
