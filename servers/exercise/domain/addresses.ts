/** Where a problem can be read: as a resource, and as a page under the server's own path. */
export const PROBLEM_URI = 'learnflow://exercise/{id}';
export const PROBLEM_PATH = '/problems/{id}';
