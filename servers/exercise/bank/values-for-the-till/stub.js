export const product = rice;
export const price = '240';
export const paid = 'false';
