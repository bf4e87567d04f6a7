const reading = (value) => __body__;

const first = reading(__value__);
