export function sticker(parcel) {
  return JSON.stringify({ to: parcel.to, __unit__: parcel.__unit__ });
}
