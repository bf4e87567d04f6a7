console.log(typeof __receipt_product__);
console.log(typeof __receipt_count__);
console.log(typeof __receipt_price__);
console.log(typeof __receipt_paid__);
