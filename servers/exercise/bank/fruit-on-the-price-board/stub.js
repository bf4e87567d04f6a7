// your code
