export const STAMP = __stamp__;
export const EXPRESS = __express__;
export const PARCEL = 690;
