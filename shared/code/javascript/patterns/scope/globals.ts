const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const LANGUAGE = words(`
  Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
  Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError
  DisposableStack AsyncDisposableStack globalThis JSON Math Intl ArrayBuffer SharedArrayBuffer Atomics Uint8Array
  Int8Array Uint16Array Int16Array Uint32Array Int32Array Float16Array Float32Array Float64Array Uint8ClampedArray
  BigUint64Array BigInt64Array DataView Map BigInt Set Iterator WeakMap WeakSet WeakRef FinalizationRegistry Proxy
  Reflect Temporal decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN
  WebAssembly arguments
`);

const NODE = words(`
  require module exports __dirname __filename process global Buffer setImmediate clearImmediate queueMicrotask
  structuredClone gc GLOBAL root
`);

const BOTH = words(`
  console setTimeout setInterval clearTimeout clearInterval atob btoa fetch performance crypto navigator
  AbortController AbortSignal Blob BroadcastChannel CloseEvent CompressionStream CountQueuingStrategy
  ByteLengthQueuingStrategy CustomEvent DOMException DecompressionStream Event EventSource EventTarget File FormData
  Headers MessageChannel MessageEvent MessagePort Navigator Performance ReadableStream Request Response Storage
  TextDecoder TextDecoderStream TextEncoder TextEncoderStream TransformStream URL URLPattern URLSearchParams WebSocket
  WritableStream Crypto CryptoKey SubtleCrypto
`);

const BROWSER = words(`
  window self document location history screen frames parent top opener closed name status length origin event
  external frameElement localStorage sessionStorage indexedDB caches cookieStore customElements visualViewport
  alert confirm prompt print open close stop focus blur find scroll scrollTo scrollBy scrollX scrollY pageXOffset
  pageYOffset innerWidth innerHeight outerWidth outerHeight screenX screenY screenLeft screenTop devicePixelRatio
  getComputedStyle getSelection matchMedia moveBy moveTo resizeBy resizeTo postMessage addEventListener
  removeEventListener dispatchEvent requestAnimationFrame cancelAnimationFrame requestIdleCallback
  cancelIdleCallback createImageBitmap reportError onload onerror onmessage onunload onbeforeunload importScripts
  speechSynthesis menubar toolbar locationbar personalbar scrollbars statusbar isSecureContext crossOriginIsolated
  clientInformation trustedTypes scheduler chrome browser Deno Bun ActiveXObject Element Node NodeList HTMLElement
  HTMLCollection Image Audio Option Text Comment Range Selection Document DocumentFragment Window Worker
  SharedWorker XMLHttpRequest XMLSerializer DOMParser FileReader FileList MutationObserver IntersectionObserver
  ResizeObserver PerformanceObserver KeyboardEvent MouseEvent PointerEvent TouchEvent WheelEvent InputEvent
  FocusEvent SubmitEvent DragEvent UIEvent Notification AudioContext OffscreenCanvas CanvasRenderingContext2D Path2D
  ShadowRoot CSS CSSStyleSheet MediaQueryList Location History Screen ServiceWorker WorkerGlobalScope
`);

const FRAMEWORKS = words(`
  define describe it test expect beforeEach afterEach beforeAll afterAll before after suite context specify xit
  xdescribe fit fdescribe jest vi mocha chai assert should sinon cy QUnit $ jQuery _ React ReactDOM Vue angular d3
  moment io axios THREE tap setup teardown
`);

/** What a name may stand for that no line of the file declares: the language, Node, browsers, and what tests bring. */
export const GLOBALS: ReadonlySet<string> = new Set([...LANGUAGE, ...NODE, ...BOTH, ...BROWSER, ...FRAMEWORKS]);
