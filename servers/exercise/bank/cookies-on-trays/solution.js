export function traysFor(cookies) {
  const trays = Math.ceil(cookies / __tray_size__);

  return trays;
}
