export function roomFor(style) {
  let room;
  switch (style) {
    case 'ballet':
      room = '__small__';
      break;
    case 'salsa':
    case 'tango':
      room = '__large__';
      break;
    default:
      room = 'hall';
  }
  return room;
}
