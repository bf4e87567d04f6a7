const __name__ = ['Rain'];
const copy = __name____how__;

for (let i = 0; i < __count__; i++) {
  copy.push('Song ' + i);
}
