const code = __code_real__;
const typed = __code_typed__;

const opens = typed === code;
