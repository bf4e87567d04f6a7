export function nextStep(tools, wanted) {
  if (tools.indexOf(wanted)) {
    return 'use ' + wanted;
  }
  return 'fetch ' + wanted;
}
