export interface Parcel {
  // its properties
}

export function label(parcel: Parcel): string {
  return '';
}
