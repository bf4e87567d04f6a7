export function autosave(save, pause) {
  let timer;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => save(text), pause);
  };
}
