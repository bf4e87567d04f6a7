export function roomFor(style) {
  let room;
  switch (style) {
    case 'ballet':
      room = '__small__';
    case 'salsa':
    case 'tango':
      room = '__large__';
    default:
      room = 'hall';
  }
  return room;
}
