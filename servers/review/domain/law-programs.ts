const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const LETTERS = 'cdfghlopquwk'.split('');
const WORDS = [
  'price',
  'weight',
  'height',
  'length',
  'volume',
  'colour',
  'origin',
  'target',
  'season',
  'branch',
  'record',
  'margin',
  'signal',
  'report',
  'member',
];
const word = (index: number): string => `${WORDS[index % WORDS.length]}${index >= WORDS.length ? 'Too' : ''}`;

/** A flaw as it gets worse with each level from 0 on; every program is valid, and each has names of its own. */
export const WORSENING: Readonly<Record<string, (level: number) => string>> = {
  'magic numbers': (level) =>
    `export function taxed(net) {\n  let gross = net.sum;\n  gross += net.extra;\n${times(level, (n) => `  gross *= ${13 + n * 6}.7;`)}\n  return gross;\n}`,
  var: (level) =>
    `export function joined(all) {\n${times(level, (n) => `  var ${word(n)} = all.${word(n)};`)}\n  return [${times(level, (n) => `${word(n)},`)}];\n}`,
  'loose comparisons': (level) =>
    `export function counted(one) {\n  let count = 0;\n  count += one.first;\n${times(level, (n) => `  count += Number(one.${word(n)} == one.other);`)}\n  return count;\n}`,
  nesting: (level) =>
    `export function deep(box) {\n${times(level, (n) => `if (box.${word(n)}) {`)}\n  box.open();\n${'}'.repeat(level)}\n}`,
  length: (level) =>
    `export function long(page) {\n${times(level * 4, (n) => `  page.add${n % 3}(page.${word(n)}, ${n % 2});`)}\n}`,
  parameters: (level) =>
    `export const summed = (${Array.from({ length: level }, (_, n) => word(n)).join(', ')}) => [${Array.from({ length: level }, (_, n) => word(n)).join(', ')}];`,
  callbacks: (level) =>
    `export function chained(load, done) {\n${times(level, (n) => `load((${word(n)}) => { done(${word(n)});`)}\n  done(load);\n${'});'.repeat(level)}\n}`,
  logic: (level) =>
    `export const allowed = (guest) => guest.known${Array.from({ length: level }, (_, n) => ` ${n % 2 ? '&&' : '||'} guest.${word(n)}`).join('')};`,
  ways: (level) =>
    `export function named(code) {\n${times(level, (n) => `  if (code === 'c${n}') return '${word(n)}';`)}\n  return '';\n}`,
  'else if': (level) =>
    `export function sized(code) {\n  let size = '';\n  if (code === 'x') size = 'none';\n${times(level, (n) => `  else if (code === 'e${n}') size = '${word(n)}';`)}\n  return size;\n}`,
  'copied blocks': (level) =>
    `export function sums(shop) {\n${times(level, (n) => `  let ${word(n)} = 0;\n  for (const sale of shop.${word(n)}) {\n    if (sale.done) ${word(n)} += sale.paid * sale.count;\n  }\n  shop.show(${word(n)});`)}\n}`,
  'the same function': (level) =>
    times(
      level,
      (n) =>
        `export function ${word(n)}Of(list) {\n  const [first] = list;\n  if (first.hidden) return first.next + first.shown;\n  return first.shown * first.size;\n}`,
    ),
  'repeated texts': (level) =>
    `export function told(log) {\n${times(level, (n) => `  log.${word(n)}('not found');`)}\n}`,
  mistakes: (level) =>
    `export function checked(list) {\n  let found = 0;\n  found += list.size;\n${times(level, (n) => `  if (list.${word(n)} === []) found += 1;`)}\n  return found;\n}`,
  'two kinds of mistake': (level) =>
    `export function parsed(text) {\n  let found = 0;\n  found += text.size;\n${times(level, (n) => (n % 2 ? `  if (text.${word(n)} === NaN) found += 1;` : `  if (1 < text.${word(n)} < 2) found += 1;`))}\n  return found;\n}`,
  'unused variables': (level) =>
    `export function kept(all) {\n${times(level, (n) => `  const ${word(n)} = all.${word(n)};`)}\n  return all;\n}`,
  'nested ternaries': (level) =>
    `export const chosen = (way) => ${Array.from({ length: level }, (_, n) => `way === 't${n}' ? way.${word(n)} : `).join('')}way.none;`,
  placeholders: (level) =>
    `export function held(all) {\n${times(level, (n) => `  const ${['foo', 'bar', 'baz', 'qux', 'tmp', 'stuff', 'thing', 'blah', 'abc', 'xyz', 'temp', 'asdf', 'dummy', 'whatever', 'something'][n]} = all.${word(n)};`)}\n  return [foo${level}];\n}`.replace(
      /\[foo\d+\]/,
      '[all]',
    ),
  letters: (level) =>
    `export function lettered(all) {\n  all.start();\n  all.stop();\n  all.rest();\n  all.end();\n${times(Math.min(level, LETTERS.length), (n) => `  all.show((${LETTERS[n]}) => ${LETTERS[n]} + 1);\n  const ${LETTERS[n]} = all.${word(n)};\n  all.keep(${LETTERS[n]});`)}\n}`,
  'numbered names': (level) =>
    `export const paired = (${Array.from({ length: level }, (_, n) => `{ ${word(n)}: side${n + 1} }`).join(', ')}) => [${Array.from({ length: level }, (_, n) => `side${n + 1}`).join(', ')}];`,
  'index loops': (level) =>
    `export function walked(book) {\n${times(level, (n) => `  for (let i = 0; i < book.${word(n)}.length; i++) book.read(book.${word(n)}[i]);`)}\n}`,
  'joined texts': (level) =>
    `export function greeted(log, name) {\n${times(level, (n) => `  log.${word(n)}(name + '!');`)}\n}`,
  'names with _': (level) =>
    `export function snaked(all) {\n${times(level, (n) => `  const ${word(n)}_of = all.${word(n)};\n  all.keep(${word(n)}_of);`)}\n}`,
  'else after return': (level) =>
    times(
      level,
      (n) =>
        `export function ${word(n)}Else(age) {\n  if (age) { return ${n % 3}; } else { return age.${word(n)}; }\n}`,
    ),
};

/** A name for the case, the block copied, and one function of it. */
export const EXTRACTED: readonly (readonly [name: string, copied: string, extracted: string])[] = [
  [
    'a sum over two lists',
    `export function report(online, shop) {
  let onlineTotal = 0;
  for (const sale of online) {
    if (sale.cancelled) continue;
    onlineTotal += sale.price * sale.quantity;
  }
  let shopTotal = 0;
  for (const sale of shop) {
    if (sale.cancelled) continue;
    shopTotal += sale.price * sale.quantity;
  }
  return onlineTotal + shopTotal;
}`,
    `function totalOf(sales) {
  let total = 0;
  for (const sale of sales) {
    if (sale.cancelled) continue;
    total += sale.price * sale.quantity;
  }
  return total;
}

export const report = (online, shop) => totalOf(online) + totalOf(shop);`,
  ],
  [
    'a check in three functions',
    `export function open(door, log) {
  if (!door) throw new Error('no door');
  if (door.broken) log.push(door.name);
  log.push('asked');
  door.open();
}
export function close(door, log) {
  if (!door) throw new Error('no door');
  if (door.broken) log.push(door.name);
  log.push('asked');
  door.close();
}
export function lock(door, log) {
  if (!door) throw new Error('no door');
  if (door.broken) log.push(door.name);
  log.push('asked');
  door.lock();
}`,
    `function check(door, log) {
  if (!door) throw new Error('no door');
  if (door.broken) log.push(door.name);
  log.push('asked');
}
export function open(door, log) {
  check(door, log);
  door.open();
}
export function close(door, log) {
  check(door, log);
  door.close();
}
export function lock(door, log) {
  check(door, log);
  door.lock();
}`,
  ],
  [
    'with another value in each',
    `export function prices(order) {
  let first = order.base;
  if (order.member) first -= order.discount;
  if (first < 2) first = 2;
  order.show('day', first);
  let second = order.base;
  if (order.member) second -= order.discount;
  if (second < 4) second = 4;
  order.show('week', second);
}`,
    `function show(order, span, least) {
  let price = order.base;
  if (order.member) price -= order.discount;
  order.show(span, Math.max(price, least));
}
export function prices(order) {
  show(order, 'day', 2);
  show(order, 'week', 4);
}`,
  ],
  [
    'two functions that are one',
    `function longest(words) {
  let best = '';
  for (const word of words) if (word.length > best.length) best = word;
  return best;
}
function widest(lines) {
  let most = '';
  for (const line of lines) if (line.length > most.length) most = line;
  return most;
}
export const both = (words, lines) => [longest(words), widest(lines)];`,
    `function longest(texts) {
  let best = '';
  for (const text of texts) if (text.length > best.length) best = text;
  return best;
}
export const both = (words, lines) => [longest(words), longest(lines)];`,
  ],
  [
    'inside one loop',
    `export function draw(shapes, canvas) {
  for (const shape of shapes) {
    if (shape.fill) {
      canvas.begin(shape.fill);
      canvas.path(shape.points);
      canvas.end(shape.closed ? 'close' : 'open');
    }
    if (shape.line) {
      canvas.begin(shape.line);
      canvas.path(shape.points);
      canvas.end(shape.closed ? 'close' : 'open');
    }
  }
}`,
    `function trace(canvas, shape, colour) {
  if (!colour) return;
  canvas.begin(colour);
  canvas.path(shape.points);
  canvas.end(shape.closed ? 'close' : 'open');
}
export function draw(shapes, canvas) {
  for (const shape of shapes) {
    trace(canvas, shape, shape.fill);
    trace(canvas, shape, shape.line);
  }
}`,
  ],
];
