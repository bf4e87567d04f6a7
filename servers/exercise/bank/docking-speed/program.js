function dock(speed) {
  try {
    console.log('approach');
    if (speed > __limit__) {
      throw new Error('__word__');
    }
    console.log('docked');
  } catch (error) {
    console.log(error.message);
  } finally {
    console.log('radio off');
  }
  console.log('report sent');
}

dock(__speed__);
