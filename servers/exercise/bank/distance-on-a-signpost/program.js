const toVillage = '__way_village__';
const toBorder = '__way_border__';

const distance = Number(toVillage) + Number(toBorder);
