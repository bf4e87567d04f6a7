export async function saveGame(disk, data) {
  try {
    await disk.write(data);
    return 'saved';
  } catch (error) {
    return 'failed: ' + error.message;
  } finally {
    disk.close();
  }
}
