function fold(centimetres) {
  if (centimetres < 10) {
    return centimetres;
  }
  __inner__fold(centimetres / 2);
}

const length = fold(__paper_long__);
