// Runs in CloudFront for every call of the API: says who calls, whatever the caller said.
function handler(event) {
  event.request.headers['x-viewer-address'] = { value: event.viewer.ip };
  return event.request;
}
