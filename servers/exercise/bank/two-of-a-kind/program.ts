function twice<T>(value: T): T[] {
  return [value, value];
}

const pair = twice(__first_value__);
const words = twice('__word__');

const both = pair[0] + pair[1];
const label = words[0] + words[1];
