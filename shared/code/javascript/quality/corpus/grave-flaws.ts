import type { Flawed } from './flawed.ts';

/** A reviewer would send it back. */
export const GRAVE_FLAWS: readonly Flawed[] = [
  {
    name: 'too deep and badly named',
    key: 7,
    flaws: 'nesting of six, letters for names, magic numbers, var',
    code: `
function f(a, b, c) {
  var r = [];
  for (var i = 0; i < a.length; i++) {
    if (a[i]) {
      for (var j = 0; j < b.length; j++) {
        if (b[j] && b[j].t == a[i].t) {
          while (c > 0) {
            if (b[j].v > 37) {
              r.push(b[j].v * 1.4 - 12);
            } else {
              r.push(a[i].v);
            }
            c = c - 3;
          }
        }
      }
    }
  }
  return r;
}

console.log(f([], [], 9));
`,
  },
  {
    name: 'one step too far, in old clothes',
    key: 7,
    flaws: 'loop past the end; var; ==',
    code: `
function largest(numbers) {
  var best = numbers[0];
  for (var i = 0; i <= numbers.length; i++) {
    if (numbers[i] > best) best = numbers[i];
  }
  return best == undefined ? null : best;
}

console.log(largest([3, 9, 2]));
`,
  },
  {
    name: 'a mistake among unused things',
    key: 7,
    flaws: 'assignment in a condition; unused variables; magic numbers',
    code: `
export function fee(visitor) {
  const max = 12;
  const unusedRate = 0.4;
  let price = 14.5;
  if (visitor.kind = 'child') {
    price = 6.75;
  } else {
    price = price + 1.25;
  }
  return price;
}
`,
  },
  {
    name: 'a hundred paths through one function',
    key: 7,
    flaws: 'cognitive complexity beyond thirty, nested switch and loops, repeated text',
    code: `
export function route(events, state) {
  for (const event of events) {
    switch (event.type) {
      case 'open':
        if (state.open) {
          if (event.force || (state.idle && !state.locked)) state.open = false;
          else if (event.retry) {
            for (const other of events) {
              if (other.type === 'open' && other !== event) state.waiting += 1;
            }
          }
        } else state.open = true;
        break;
      case 'close':
        if (!state.open && !event.force) state.failed += 1;
        else if (state.waiting > 0) {
          while (state.waiting > 0) {
            if (state.locked) break;
            state.waiting -= 1;
          }
        } else state.open = false;
        break;
      case 'lock':
        if (state.open && event.force) state.locked = true;
        else if (state.idle) state.locked = event.retry ? true : state.locked;
        break;
      default:
        if (event.type !== 'open' && event.type !== 'close') state.unknown += 1;
    }
  }
  return state;
}
`,
  },
  {
    name: 'a mistake and a copied block',
    key: 8,
    flaws: 'callback without return; the same block twice',
    code: `
export function compare(ours, theirs) {
  let ourSum = 0;
  let ourBest = null;
  for (const one of ours) {
    if (one.hidden) continue;
    ourSum += one.score;
    if (ourBest === null || one.score > ourBest.score) ourBest = one;
  }
  let theirSum = 0;
  let theirBest = null;
  for (const one of theirs) {
    if (one.hidden) continue;
    theirSum += one.score;
    if (theirBest === null || one.score > theirBest.score) theirBest = one;
  }
  const names = ours.map((one) => {
    one.name.toUpperCase();
  });
  return { ourSum, theirSum, ourBest, theirBest, names };
}
`,
  },
  {
    name: 'a mistake deep inside',
    key: 8,
    flaws: 'text method without effect at nesting of five; long condition',
    code: `
export function clean(groups, options) {
  const result = [];
  for (const group of groups) {
    if (group.active) {
      for (const member of group.members) {
        if (member.name && (member.age > 18 || options.all) && !member.hidden && (options.late || !member.late) && member.mail) {
          if (options.trim) {
            if (member.name.startsWith(' ')) {
              member.name.trim();
            }
          }
          result.push(member.name);
        }
      }
    }
  }
  return result;
}
`,
  },
  {
    name: 'a mistake behind names that say nothing',
    key: 8,
    flaws: 'comparison with NaN; foo, bar, tmp; var; ==; magic numbers',
    code: `
function foo(a, b) {
  var tmp = parseInt(a);
  var tmp2 = parseInt(b);
  if (tmp === NaN) return 17;
  if (tmp2 == 23) {
    var bar = tmp * 3.7;
    return bar;
  } else {
    return tmp + tmp2;
  }
}

console.log(foo('3', '4'));
`,
  },
  {
    name: 'two mistakes',
    key: 8,
    flaws: 'chained comparison; const assigned again',
    code: `
const limit = 5;

export function inRange(number) {
  return 0 < number < limit;
}

export function raise() {
  limit = 9;
  return limit;
}
`,
  },
  {
    name: 'two mistakes, copied, in letters',
    key: 9,
    flaws: 'loop past the end twice, copied block, letters, var, ==',
    code: `
function s(a, b) {
  var x = 0;
  var n = 0;
  for (var i = 0; i <= a.length; i++) {
    if (a[i] == 13) n = n + 1;
    x = x + a[i];
  }
  var y = 0;
  var m = 0;
  for (var j = 0; j <= b.length; j++) {
    if (b[j] == 13) m = m + 1;
    y = y + b[j];
  }
  return x + y - n * m;
}

console.log(s([1], [2]));
`,
  },
  {
    name: 'two mistakes in a maze',
    key: 9,
    flaws: 'or with a constant, switch that runs on; nesting of five; long function',
    code: `
export function plan(days, person, options) {
  const done = [];
  for (const day of days) {
    if (day === 'Saturday' || 'Sunday') {
      if (options.weekend) {
        for (const task of person.tasks) {
          if (!task.done) {
            if (task.length < options.hours) {
              done.push(task.name);
              options.hours = options.hours - task.length;
            } else if (task.urgent && options.late) {
              done.push(task.name);
            }
          }
        }
      }
    } else {
      let price;
      switch (person.kind) {
        case 'adult':
          price = 20;
        case 'child':
          price = 10;
      }
      if (price > 10 && person.paid) {
        while (options.hours > 0) {
          if (options.stop) break;
          options.hours--;
        }
      }
    }
  }
  return done;
}
`,
  },
  {
    name: 'mistakes, and too many of everything',
    key: 9,
    flaws: 'assignment in a condition, missing return; eight parameters, magic numbers, unused',
    code: `
function book(a, b, c, d, name, day, seats, price) {
  var result = [];
  var unused = 4;
  if (day = 'Monday') {
    price = price * 0.83;
  }
  if (seats > 14) {
    price = price - 37;
  }
  result.push(a + b + c + d + name + price);
}

function total(list) {
  var sum = 0;
  for (var i = 0; i < list.length; i++) {
    sum = sum + book(list[i], 1, 2, 3, 'x', 'Monday', 4, 12.5);
  }
  return sum;
}

console.log(total([1, 2]));
`,
  },
  {
    name: 'three mistakes in one short program',
    key: 9,
    flaws: 'empty loop body, comparison as statement, sort of numbers as text; var',
    code: `
var numbers = [10, 9, 1];
var total = 0;
for (var i = 0; i < numbers.length; i++);
{
  total = total + numbers[i];
}
numbers.sort();
total == 5;
console.log(total, numbers);
`,
  },
  {
    name: 'everything at once',
    key: 10,
    flaws: 'three mistakes, deep, copied, letters, var, ==, magic numbers, unused',
    code: `
function go(a, b, c, d, e, f) {
  var x = 17, y = 0, tmp, foo = 3;
  if (a = 4) {
    for (var i = 0; i <= b.length; i++) {
      if (b[i] == 23) {
        for (var j = 0; j < c.length; j++) {
          if (c[j] == b[i]) {
            if (d) {
              y = y + c[j] * 3.5;
              x = x - 7;
              console.log('found', y);
            }
          }
        }
      }
    }
  } else {
    for (var i = 0; i <= b.length; i++) {
      if (b[i] == 23) {
        for (var j = 0; j < c.length; j++) {
          if (c[j] == b[i]) {
            if (d) {
              y = y + c[j] * 3.5;
              x = x - 7;
              console.log('found', y);
            }
          }
        }
      }
    }
  }
  c.map((q) => { q * 2; });
  return y;
}

go(1, [], [], 2, 3, 4);
`,
  },
  {
    name: 'four mistakes and a maze',
    key: 10,
    flaws: 'four mistakes, complexity, names, duplication of texts',
    code: `
function handle(data, type, flag) {
  var res = null;
  if (type == 'add' || 'insert') {
    if (flag == true) {
      if (data.length > 0) {
        for (var k = 0; k <= data.length; k++) {
          if (data[k] === NaN) {
            if (res == null) res = [];
            res.push(data[k] + 'error-code');
          } else if (data[k] > 3 && data[k] < 19 || data[k] == 33 && !flag || data[k] == 48) {
            res = res + 'error-code';
          } else {
            res = 'error-code';
          }
        }
      }
    }
  } else if (type == 'remove') {
    data.filter((d) => { d > 41; });
    if (flag == false) { return true; } else { return false; }
  }
  return res;
}

console.log(handle([1], 'add', true));
`,
  },
  {
    name: 'nothing does what it says',
    key: 10,
    flaws: 'five mistakes, var, letters, repeated blocks, deep',
    code: `
const m = 3;
function p(q, w) {
  var t = 0;
  m = 4;
  if (q === []) { return 1; }
  for (var i = 0; i <= q.length; i++) {
    if (1 < q[i] < 9) {
      if (w) {
        if (w[i]) {
          if (w[i].z == 12) {
            t = t + w[i].z * 7.5;
            w[i].n.trim();
          }
        }
      }
    }
  }
  for (var i = 0; i <= w.length; i++) {
    if (1 < w[i] < 9) {
      if (q) {
        if (q[i]) {
          if (q[i].z == 12) {
            t = t + q[i].z * 7.5;
            q[i].n.trim();
          }
        }
      }
    }
  }
  return t;
}

console.log(p([], []));
`,
  },
  {
    name: 'long, wrong and copied',
    key: 10,
    flaws: 'three mistakes, thirty statements, copied blocks, seven parameters, names, var',
    code: `
function doIt(list1, list2, list3, opt1, opt2, opt3, opt4) {
  var a1 = 0;
  var a2 = 0;
  var a3 = 0;
  var unused1 = 9;
  for (var i = 0; i <= list1.length; i++) {
    a1 = a1 + list1[i] * 1.23;
    if (list1[i] == 77) a1 = a1 - 5.5;
    if (opt1 == true) a1 = a1 + 31;
  }
  console.log('result is', a1);
  for (var i = 0; i <= list2.length; i++) {
    a2 = a2 + list2[i] * 1.23;
    if (list2[i] == 77) a2 = a2 - 5.5;
    if (opt2 == true) a2 = a2 + 31;
  }
  console.log('result is', a2);
  for (var i = 0; i <= list3.length; i++) {
    a3 = a3 + list3[i] * 1.23;
    if (list3[i] == 77) a3 = a3 - 5.5;
    if (opt3 == true) a3 = a3 + 31;
  }
  console.log('result is', a3);
  if (opt4 = 'all') {
    return a1 + a2 + a3;
  }
  list1.map((x) => { x + 1; });
  a1 + a2;
}

doIt([1], [2], [3], true, false, true, 'none');
`,
  },
];
