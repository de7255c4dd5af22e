/** The page that checks what the QR code of a result says; behind `#`, so that it goes to no server. */
export const checkAddress = (portalUrl: string, token: string): string => `${portalUrl}/kiem-tra/#${token}`;
