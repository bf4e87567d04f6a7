function afterSport(pulse: number, more: number): number {
  return pulse + more;
}

const typedIn: any = '__pulse__';
const result: number = afterSport(typedIn, __more__);

console.log(result);
console.log(typeof result);
