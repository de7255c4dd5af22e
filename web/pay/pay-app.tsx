import { useEffect, useState } from 'preact/hooks';
import { Heading } from '../kit/heading.tsx';
import { useLocale, useSay } from '../kit/locale.tsx';
import { addressOf } from '../pages/addresses.ts';
import { payWords as words } from '../words/pay.ts';
import { askedToPay } from './asked-to-pay.ts';
import { FollowPage } from './follow-page.tsx';
import { LinkPage } from './link-page.tsx';

const readAddress = () => askedToPay(location, (address) => history.replaceState(null, '', address));

const Nothing = () => {
  const t = useSay();
  const locale = useLocale();
  return (
    <>
      <Heading text={t(words.nothing)} first />
      <p class="govuk-body">{t(words.nothingHelp)}</p>
      <a class="govuk-button" href={addressOf('my', locale)}>
        {t(words.toMine)}
      </a>
    </>
  );
};

/** `?m=…` follows an attempt to pay, `#…` pays by a link; nobody has to be signed in for either. */
export const PayApp = () => {
  const [asked, setAsked] = useState(readAddress);
  useEffect(() => {
    const read = () => setAsked(readAddress());
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  if (asked.reference !== undefined) return <FollowPage reference={asked.reference} key={asked.reference} />;
  if (asked.token !== undefined) return <LinkPage token={asked.token} key={asked.token} />;
  return <Nothing />;
};
