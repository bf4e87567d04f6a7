export function trailText(trail) {
  const { name, length, unit = '__unit__' } = trail;
  return name + ' __word__: ' + length + ' ' + unit;
}
