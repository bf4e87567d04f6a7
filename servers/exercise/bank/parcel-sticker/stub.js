export function sticker(parcel) {
  return JSON.stringify(parcel);
}
