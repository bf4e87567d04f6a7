const premiere = new Date(__month_before____day____month_after__);

const text = premiere.toISOString().slice(0, 10);
