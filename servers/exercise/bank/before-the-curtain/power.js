console.log('power');
