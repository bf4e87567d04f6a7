/** What this house needs of WebAssembly's types, which TypeScript keeps in its library for browsers. */
declare namespace WebAssembly {
  interface Module {
    readonly __module: unique symbol;
  }
  interface Instance {
    readonly exports: object;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  interface Global {
    value: number;
  }
  interface Table {
    readonly length: number;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}

type BufferSource = ArrayBuffer | ArrayBufferView;
