function makePass(months: number = __usual__, code?: string): string {
  return months + ' / ' + code;
}

const text = makePass(__given__);
