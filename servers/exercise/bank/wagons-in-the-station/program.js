const train = ['milk', 'sand', 'oil', '__last__'];

const part = train.__method__;
