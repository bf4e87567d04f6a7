// your module
