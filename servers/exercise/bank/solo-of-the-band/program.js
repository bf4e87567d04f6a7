const early = typeof solo;

__made_left__'__instrument__'__made_right__

const late = typeof solo;
