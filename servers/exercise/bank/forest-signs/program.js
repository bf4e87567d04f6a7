let [left, , right, end = '__other__'] = [__trees_list__];

// The ranger corrects his mistake:
[left, right] = [right, left];

console.log(left);
console.log(right);
console.log(end);
