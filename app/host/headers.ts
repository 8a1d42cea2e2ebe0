import type { RequestHandler } from 'express';
import helmet from 'helmet';

const PERMISSIONS = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'usb',
  'browsing-topics',
];

/** What every answer carries, whichever part of the host gives it. */
export function securityHeaders({ secure, developing }: { secure: boolean; developing: boolean }): RequestHandler[] {
  const self = ["'self'"];
  const none = ["'none'"];
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: self,
          scriptSrc: self,
          scriptSrcAttr: none,
          styleSrc: self,
          styleSrcAttr: none,
          imgSrc: [...self, 'data:'],
          fontSrc: self,
          // The development server tells the page to reload over a web socket.
          connectSrc: developing ? [...self, 'ws:'] : self,
          formAction: self,
          frameAncestors: none,
          objectSrc: none,
          baseUri: none,
          ...(secure && { upgradeInsecureRequests: [] }),
        },
      },
      // With no-referrer a browser sends `Origin: null` with every form.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: false },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.set('Permissions-Policy', PERMISSIONS.map((feature) => `${feature}=()`).join(', '));
      next();
    },
  ];
}
