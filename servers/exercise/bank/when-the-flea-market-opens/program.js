const day = '__day__';
const open = day === 'Saturday' || '__last__';
