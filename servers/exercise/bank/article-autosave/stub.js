export function autosave(save, pause) {
  // return a function
}
