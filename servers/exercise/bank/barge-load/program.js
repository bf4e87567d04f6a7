const containers = [__a__, 12, __b__];

const total = containers.reduce((load, container) => {
  // trace: load
  return load + container;
}, __empty__);
