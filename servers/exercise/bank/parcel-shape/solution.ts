export interface Parcel {
  to: string;
  grams: number;
  fragile?: boolean;
}

export function label(parcel: Parcel): string {
  const text = parcel.to + ', ' + parcel.grams + ' g';
  if (parcel.fragile) {
    return text + ', fragile';
  }
  return text;
}
