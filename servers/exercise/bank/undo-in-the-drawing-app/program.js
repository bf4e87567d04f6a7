const steps = ['__one__', '__two__'];

function undo() {
  const step = steps.pop();
  // trace: step
}

undo();
__order_first__
__order_second__
undo();
undo();
