interface Stamp {
  cents: number;
}

function read<T>(text: string): T {
  return JSON.parse(text);
}

const stamp = read<Stamp>('{"__key__":__amount__}');

console.log(stamp.cents);
console.log(JSON.stringify(stamp));
