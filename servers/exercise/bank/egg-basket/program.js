let mine = { eggs: __start__ };
let yours = mine;

function collect(count) {
  yours.eggs = yours.eggs + count;
  // trace: mine.eggs
}

collect(__first__);
yours = { eggs: 10 };
collect(__second__);
mine = yours;
collect(__third__);
