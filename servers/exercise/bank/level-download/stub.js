export async function loadLevel(download, name, tries) {
  // your code
}
