const minutes = __minutes__;
let breaks = 0;
let songs = 9;

if (minutes > 60)
  breaks = __breaks__;
  songs = __songs__;
