console.log('curtain');
