export function nextStep(tools, wanted) {
  if (tools.includes(wanted)) {
    return 'use ' + wanted;
  }
  return 'fetch ' + wanted;
}
