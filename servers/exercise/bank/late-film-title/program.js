let title = '__start__';

function setTitle(found) {
  title = found;
}

const search = Promise.resolve('__film__');
search.then(setTitle);

const onScreen = __shown__;
