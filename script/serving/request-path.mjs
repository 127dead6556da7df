/** The path of a request, without query; never throws, whatever was sent.
 * @param {import('node:http').IncomingMessage} request */
export function requestPath(request) {
  return (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
}
