/** Where in the documents bucket the province puts its certificate and those above it, as PEM; functions that sign read it each time. */
export const signingCertificates = 'signing/certificates.pem';
