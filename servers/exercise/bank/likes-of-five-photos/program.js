const likes = [__likes__];

const result = likes.__work__;
