const kennel = { colour: 'red', dogs: ['Rex'] };
const second = { ...kennel };

second.colour = '__colour__';
__arrives_how__
