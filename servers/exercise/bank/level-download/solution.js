export async function loadLevel(download, name, tries) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await download(name);
    } catch (error) {
      if (attempt >= tries) throw error;
    }
  }
}
